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
