import Foundation
import Testing

@testable import Delivery

@Suite("How long a store is left alone")
struct BackOffTests {
  let now = Date(timeIntervalSince1970: 1_800_000_000)

  private func wait(_ tries: Int, asked: Int? = nil) -> Double {
    BackOff.nextTry(afterTries: tries, at: now, asked: asked).timeIntervalSince(now)
  }

  @Test("twice as long each time, to six hours at most")
  func doubling() {
    #expect([1, 2, 3, 4].map { wait($0) } == [30, 60, 120, 240])
    #expect([10, 11, 12, 1000, .max].map { wait($0) } == [15360, 21600, 21600, 21600, 21600])
    #expect(wait(0) == 30)
  }

  @Test("at least as long as it asks, within the same bounds")
  func asked() {
    #expect(wait(1, asked: 300) == 300)
    #expect(wait(4, asked: 5) == 240)
    #expect(wait(1, asked: .max) == 21600)
  }
}
