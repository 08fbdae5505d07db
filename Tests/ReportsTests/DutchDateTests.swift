import Foundation
import Testing

@testable import Reports

@Suite("A moment in Dutch")
struct DutchDateTests {
  @Test(
    "day, month, year and time of the place",
    arguments: [
      (0, "UTC", "1 januari 1970, 0:00"),
      (1_795_262_700, "UTC", "21 november 2026, 12:05"),
      (1_795_262_700, "Europe/Amsterdam", "21 november 2026, 13:05"),
      (1_798_758_000, "Europe/Amsterdam", "1 januari 2027, 0:00"),
    ])
  func text(seconds: Double, place: String, expected: String) throws {
    let zone = try #require(TimeZone(identifier: place))
    #expect(DutchDate.text(Date(timeIntervalSince1970: seconds), zone: zone) == expected)
  }
}
