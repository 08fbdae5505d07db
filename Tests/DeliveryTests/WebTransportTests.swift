import Foundation
import Testing

@testable import Delivery

@Suite("Over the network")
struct WebTransportTests {
  /// Nothing listens on the port for discarding.
  @Test("a store that is down is told as such")
  func down() throws {
    let endpoint = try Endpoint("http://127.0.0.1:9/xapi")
    let credentials = try #require(Credentials(name: "verken", password: "geheim"))
    #expect(
      WebTransport().post(Data("[]".utf8), to: endpoint, as: credentials) == .lost(.noConnection))
  }
}

@Suite("Only one courier is on the road")
struct SendingLockTests {
  @Test("a second waits its turn, and gets it when the first is done")
  func oneAtATime() throws {
    let round = try Round()
    guard let first = try SendingLock(in: round.directory) else { throw Round.Missing() }
    #expect(try isFree(round) == false)
    first.release()
    #expect(try isFree(round))
  }

  private func isFree(_ round: Round) throws -> Bool {
    guard let lock = try SendingLock(in: round.directory) else { return false }
    lock.release()
    return true
  }
}
