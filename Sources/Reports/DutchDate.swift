package import Foundation

/// A moment as it is said in Dutch, the same on every machine.
package enum DutchDate {
  /// '21 november 2026, 12:05'.
  package static func text(_ moment: Date, zone: TimeZone = .current) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: moment)
    let month = months[((parts.month ?? 1) - 1) % months.count]
    return "\(parts.day ?? 0) \(month) \(parts.year ?? 0), \(parts.hour ?? 0):\(twoDigits(parts.minute ?? 0))"
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
    "november", "december",
  ]
}
