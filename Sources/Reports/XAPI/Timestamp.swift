import Foundation

/// A moment as xAPI writes it, in UTC to the millisecond.
enum Timestamp {
  static func text(_ moment: Date) -> String {
    let count = milliseconds(moment)
    let rest = (count % 1000 + 1000) % 1000
    let whole = Date(timeIntervalSince1970: Double((count - rest) / 1000)).formatted(.iso8601)
    let digits = String(rest)
    return whole.dropLast() + "." + String(repeating: "0", count: 3 - digits.count) + digits + "Z"
  }

  static func milliseconds(_ moment: Date) -> Int64 {
    Int64((moment.timeIntervalSince1970 * 1000).rounded())
  }
}
