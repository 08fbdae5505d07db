import Foundation

extension Timestamp {
  /// A moment as this program writes it, '2026-11-21T12:05:00.123Z', from 2000 to 2100.
  static func moment(_ text: String) -> Date? {
    let bytes = Array(text.utf8)
    guard bytes.count == 24,
      zip(bytes, form).allSatisfy({ $1 == zero ? (zero...nine).contains($0) : $0 == $1 })
    else {
      return nil
    }
    func number(_ range: Range<Int>) -> Int { bytes[range].reduce(0) { $0 * 10 + Int($1 - zero) } }
    let (year, month, day) = (number(0..<4), number(5..<7), number(8..<10))
    let (hour, minute, second) = (number(11..<13), number(14..<16), number(17..<19))
    guard (2000..<2100).contains(year), (1...12).contains(month), (1...31).contains(day), hour < 24,
      minute < 60,
      second < 60
    else { return nil }
    let seconds = ((days(year, month, day) * 24 + hour) * 60 + minute) * 60 + second
    let moment = Date(timeIntervalSince1970: Double(seconds) + Double(number(20..<23)) / 1000)
    // A day that the month does not have would come out as another.
    return self.text(moment) == text ? moment : nil
  }

  private static let form = Array("0000-00-00T00:00:00.000Z".utf8)
  private static let zero = UInt8(ascii: "0")
  private static let nine = UInt8(ascii: "9")

  /// Days since 1970, by the calendar in which the year begins in March (Richards 2013).
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month > 2 ? year : year - 1
    let months = (month + 9) % 12
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (months * 306 + 5) / 10 + day - 1
      - 719_468
  }
}
