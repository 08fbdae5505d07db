import Foundation

@testable import Delivery
@testable import Journal

/// A journal with one session, a store, and a courier between them; all gone when the test is over.
final class Round {
  let directory: URL
  let journal: Journal
  let session: SessionID
  let endpoint: Endpoint
  let store = PretendStore()
  var now = Date(timeIntervalSince1970: 1_800_000_000)
  var limits = Courier.Limits()

  init() throws {
    directory = FileManager.default.temporaryDirectory.appending(path: "courier-\(UUID().uuidString)")
    journal = try Journal(directory: directory)
    session = try journal.begin(
      NewSession(
        header: SessionHeader(scenario: "karim", title: "Karim", seed: 1, feedback: "direct"), opening: [],
        state: Data(), texts: [:]),
      at: now)
    endpoint = try Endpoint("https://lrs.voorbeeld.nl/xapi")
    limits.count = 4
  }

  deinit { try? FileManager.default.removeItem(at: directory) }

  func post(_ ids: String..., text: String = "goed") throws {
    for id in ids {
      let body = Data(#"{"id":"\#(id)","tekst":"\#(text)"}"#.utf8)
      _ = try journal.post(
        [OutboxLetter(statement: id, body: body)], of: session, to: endpoint.description)
    }
  }

  func deliver(isUrgent: Bool = false, told: (Int) -> Void = { _ in }) throws -> DeliveryReport {
    guard let credentials = Credentials(name: "verken", password: "geheim") else { throw Missing() }
    return try Courier(journal, to: endpoint, as: credentials, by: store, limits: limits)
      .deliver(isUrgent: isUrgent, clock: { now }, told: told)
  }

  struct Missing: Error {}

  func states() throws -> [OutboxItem.State] { try journal.outbox().map(\.state) }
}
