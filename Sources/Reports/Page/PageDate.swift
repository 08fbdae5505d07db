import Foundation

/// A day as it is said in Dutch, the same on every machine.
enum PageDate {
  /// '21 november 2026'.
  static func text(_ moment: Date, zone: TimeZone) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let parts = calendar.dateComponents([.year, .month, .day], from: moment)
    let month = months[((parts.month ?? 1) - 1) % months.count]
    return "\(parts.day ?? 0) \(month) \(parts.year ?? 0)"
  }

  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
    "november", "december",
  ]
}
