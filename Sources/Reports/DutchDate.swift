package import Foundation

/// A moment as it is said in Dutch, the same on every machine.
package enum DutchDate {
  /// '21 november 2026, 12:05'.
  package static func text(_ moment: Date, zone: TimeZone = .current) -> String {
    let parts = parts(of: moment, zone)
    return "\(day(parts)), \(parts.hour ?? 0):\(twoDigits(parts.minute ?? 0))"
  }

  /// '21 november 2026'.
  package static func day(_ moment: Date, zone: TimeZone = .current) -> String {
    day(parts(of: moment, zone))
  }

  private static func day(_ parts: DateComponents) -> String {
    "\(parts.day ?? 0) \(months[((parts.month ?? 1) - 1) % months.count]) \(parts.year ?? 0)"
  }

  private static func parts(of moment: Date, _ zone: TimeZone) -> DateComponents {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    return calendar.dateComponents([.year, .month, .day, .hour, .minute], from: moment)
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
    "november", "december",
  ]
}
