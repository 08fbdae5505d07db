import Testing

@testable import Delivery

@Suite("An address of a store")
struct EndpointTests {
  @Test(
    "is taken as people write it",
    arguments: [
      ("https://lrs.voorbeeld.nl/xapi", "https://lrs.voorbeeld.nl/xapi"),
      ("https://lrs.voorbeeld.nl/xapi/", "https://lrs.voorbeeld.nl/xapi"),
      ("https://LRS.voorbeeld.nl:8443/xAPI/statements", "https://lrs.voorbeeld.nl:8443/xAPI"),
      ("https://lrs.voorbeeld.nl/xapi/statements/", "https://lrs.voorbeeld.nl/xapi"),
      ("https://lrs.voorbeeld.nl", "https://lrs.voorbeeld.nl"),
      ("http://localhost:8100/xAPI", "http://localhost:8100/xAPI"),
      ("http://127.0.0.1:8100/xAPI", "http://127.0.0.1:8100/xAPI"),
      ("http://[::1]:8100/xAPI", "http://[::1]:8100/xAPI"),
    ])
  func taken(typed: String, endpoint: String) throws {
    #expect(try Endpoint(typed).description == endpoint)
    #expect(try Endpoint(typed).statements == endpoint + "/statements")
    #expect(try Endpoint(endpoint) == Endpoint(typed))
  }

  @Test(
    "without encryption is refused, but on this machine",
    arguments: [
      "http://lrs.voorbeeld.nl/xapi", "http://10.0.0.1/", "http://128.0.0.1/", "http://127.0.0.1.nl/",
      "http://localhost.nl/", "http://0.0.0.0/", "http://127.1/", "http://127.0.0.999/",
    ])
  func encryption(typed: String) {
    #expect(throws: Endpoint.Mistake.notEncrypted) { try Endpoint(typed) }
  }

  @Test(
    "never holds a password or a question",
    arguments: [
      ("https://jan:geheim@lrs.nl/xapi", Endpoint.Mistake.holdsCredentials),
      ("https://jan@lrs.nl/xapi", .holdsCredentials), ("http://jan:geheim@lrs.nl", .holdsCredentials),
      ("https://lrs.nl/xapi?sleutel=geheim", .holdsQuery), ("https://lrs.nl/xapi#a", .holdsQuery),
      ("lrs.nl", .noAddress), ("", .noAddress), ("ftp://lrs.nl", .noAddress),
      ("file:///etc/passwd", .noAddress),
      ("https://", .noAddress), ("https:///xapi", .noAddress),
    ])
  func refused(typed: String, mistake: Endpoint.Mistake) {
    #expect(throws: mistake) { try Endpoint(typed) }
  }
}
