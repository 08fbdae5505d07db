import Foundation
import GRDB
import Testing

@testable import Journal

@Suite("What goes to a store waits in the outbox until the store has answered")
struct OutboxTests {
  let desk: Desk
  let journal: Journal
  let session: SessionID
  let store = "https://lrs.voorbeeld.nl/xapi"

  init() throws {
    desk = try Desk()
    journal = try desk.journal()
    session = try journal.begin(Sample.session(), at: Sample.moment(0))
  }

  private func letters(_ names: String..., form: String = "") -> [OutboxLetter] {
    names.map { OutboxLetter(statement: $0, body: Data("{\($0)\(form)}".utf8)) }
  }

  private func waiting(_ journal: Journal? = nil) throws -> [String] {
    try (journal ?? self.journal).waiting(for: store, limit: 100).map(\.statement)
  }

  @Test("in order, also after the program stopped")
  func order() throws {
    #expect(try journal.post(letters("c", "a", "b"), of: session, to: store).waiting == 3)
    let again = try desk.journal()
    #expect(try waiting(again) == ["c", "a", "b"])
    #expect(try again.waiting(for: store, limit: 2).map(\.body) == [Data("{c}".utf8), Data("{a}".utf8)])
  }

  @Test("what was sent is not sent again")
  func sent() throws {
    _ = try journal.post(letters("a", "b", "c"), of: session, to: store)
    try journal.markSent(try journal.waiting(for: store, limit: 2).map(\.id))
    #expect(try waiting() == ["c"])
    let posting = try journal.post(letters("a", "b", "c", "d"), of: session, to: store)
    #expect(posting.waiting == 2)
    #expect(posting.sent == 2)
    #expect(try waiting() == ["c", "d"])
  }

  @Test("what was sent in another form stays as it was sent, and is counted")
  func changed() throws {
    _ = try journal.post(letters("a"), of: session, to: store)
    try journal.markSent(try journal.waiting(for: store, limit: 1).map(\.id))
    #expect(try journal.post(letters("a", form: "!"), of: session, to: store).changed == 1)
    #expect(try journal.outbox().map(\.body) == [Data("{a}".utf8)])
  }

  @Test("what waits or was refused waits again as it is now")
  func refused() throws {
    _ = try journal.post(letters("a", "b"), of: session, to: store)
    try journal.markRefused([try journal.waiting(for: store, limit: 1)[0].id], answer: "409")
    #expect(try journal.outbox().map(\.state) == [.refused, .waiting])
    #expect(try journal.outbox()[0].answer == "409")
    #expect(try journal.post(letters("a", "b", form: "!"), of: session, to: store).waiting == 2)
    let items = try journal.waiting(for: store, limit: 9)
    #expect(items.map(\.body) == [Data("{a!}".utf8), Data("{b!}".utf8)])
    #expect(items[0].answer == nil)
  }

  @Test("another time is kept, with how often it was tried and what was answered")
  func postponed() throws {
    _ = try journal.post(letters("a"), of: session, to: store)
    let id = try journal.waiting(for: store, limit: 1)[0].id
    try journal.postpone([id], until: Sample.moment(60), answer: "500")
    try journal.postpone([id], until: Sample.moment(120), answer: "geen antwoord")
    let item = try desk.journal().waiting(for: store, limit: 1)[0]
    #expect(item.tries == 2)
    #expect(item.nextTry == Sample.moment(120))
    #expect(item.answer == "geen antwoord")
  }

  @Test("what another window settled stays settled")
  func settled() throws {
    _ = try journal.post(letters("a"), of: session, to: store)
    let id = try journal.waiting(for: store, limit: 1)[0].id
    try desk.journal().markSent([id])
    try journal.postpone([id], until: Sample.moment(60), answer: "500")
    #expect(try journal.outbox().map(\.state) == [.sent])
  }

  @Test("each store has its own")
  func stores() throws {
    _ = try journal.post(letters("a"), of: session, to: store)
    _ = try journal.post(letters("a"), of: session, to: "http://127.0.0.1:8100")
    try journal.markSent(try journal.waiting(for: store, limit: 1).map(\.id))
    #expect(try journal.waiting(for: "http://127.0.0.1:8100", limit: 9).map(\.statement) == ["a"])
  }

  @Test("nothing of a session that does not exist")
  func missing() throws {
    expect(throws: .sessionMissing) {
      try journal.post(letters("a"), of: SessionID(rawValue: 99), to: store)
    }
    #expect(try journal.outbox().isEmpty)
  }

  @Test("a deleted session takes along what waited and what was sent; no byte stays")
  func deleted() throws {
    let secret = "https://geheim.voorbeeld.nl"
    let body = String(repeating: "moet-weg ", count: 2000)
    let gone = try journal.begin(Sample.session(title: "Weg"), at: Sample.moment(1))
    _ = try journal.post(
      [OutboxLetter(statement: "x", body: Data(body.utf8)), OutboxLetter(statement: "y", body: Data())],
      of: gone, to: secret)
    _ = try journal.post(letters("a"), of: session, to: store)
    let items = try journal.waiting(for: secret, limit: 2)
    try journal.markRefused([items[0].id], answer: "moet-weg ook")
    try journal.markSent([items[1].id])
    #expect(try desk.bytes().contains("moet-weg"))
    try journal.delete([gone])
    #expect(try !desk.bytes().contains("moet-weg"))
    #expect(try !desk.bytes().contains("geheim"))
    #expect(try waiting() == ["a"])
  }
}

@Suite("A journal without an outbox gets one and keeps what it had")
struct SecondFormTests {
  @Test("from the first form")
  func upgraded() throws {
    let desk = try Desk()
    try FileManager.default.createDirectory(at: desk.data, withIntermediateDirectories: true)
    let queue = try DatabaseQueue(path: desk.file.path)
    try queue.write { db in
      try Schema.steps[0](db)
      try db.execute(
        sql: """
          PRAGMA application_id = \(Schema.application);
          PRAGMA user_version = 1;
          INSERT INTO session (id, started, header) VALUES (3, 1800000000000, CAST(:header AS BLOB));
          INSERT INTO entry (session, number, parent, kind, at, turns, ended, ending, payload, state) VALUES
            (3, 1, NULL, 'opening', 1800000000000, 0, NULL, NULL, CAST(:opening AS BLOB), x'7b7d');
          """, arguments: ["header": FirstFormTests.header, "opening": FirstFormTests.opening])
    }
    try queue.close()

    let journal = try desk.journal()
    let id = SessionID(rawValue: 3)
    #expect(try journal.session(id).opening.map(\.text) == ["(kijkt weg) Ga zitten."])
    try journal.appendTurns(1...2, to: id)
    _ = try journal.post([OutboxLetter(statement: "a", body: Data("{}".utf8))], of: id, to: "x")
    #expect(try desk.journal().outbox().map(\.statement) == ["a"])
    #expect(try desk.journal().session(id).turns.count == 2)
  }
}
