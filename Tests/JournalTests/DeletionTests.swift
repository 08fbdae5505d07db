import Foundation
import GRDB
import Testing

@testable import Journal

@Suite("What is deleted is nowhere any more")
struct DeletionTests {
  let desk: Desk
  let journal: Journal

  init() throws {
    desk = try Desk()
    journal = try desk.journal()
  }

  /// A session with `secret` wherever words can stand.
  private func session(with secret: String) throws -> SessionID {
    let id = try journal.begin(
      Sample.session(
        scenario: secret, title: secret, state: secret,
        texts: ["casus": secret, "pakket \(secret)": "gedeeld"]),
      at: Sample.moment(0))
    for number in 1...30 {
      try journal.append(
        Sample.turn(number, "\(secret) \(String(repeating: "lang ", count: number * 100))"),
        state: Data(secret.utf8), to: id, at: Sample.moment(1))
    }
    try journal.note(.thought, secret, in: id, at: Sample.moment(2))
    try journal.takeBack(3, in: id, at: Sample.moment(3))
    return id
  }

  @Test("no byte stays in any file, and the others stay whole")
  func noByte() throws {
    let kept = try session(with: "blijft-hier")
    let gone = try session(with: "moet-weg")
    #expect(try desk.bytes().contains("moet-weg"))
    try journal.delete([gone])

    #expect(try !desk.bytes().contains("moet-weg"))
    #expect(try journal.sessions().map(\.id) == [kept])
    #expect(try journal.session(kept).turns.count == 27)
    #expect(try journal.session(kept).texts["pakket blijft-hier"]?.content == "gedeeld")
    expect(throws: .sessionMissing) { try journal.session(gone) }
  }

  @Test("all at once")
  func all() throws {
    let ids = try ["eerste-geheim", "tweede-geheim"].map(session(with:))
    try journal.delete(ids)
    #expect(try !desk.bytes().contains("geheim"))
    #expect(try journal.sessions().isEmpty)
    #expect(try !desk.bytes().contains("gedeeld"))
  }

  @Test("also with a second window open")
  func secondWindow() throws {
    let other = try desk.journal()
    let gone = try session(with: "moet-weg")
    #expect(try other.session(gone).turns.count == 27)
    try journal.delete([gone])
    #expect(try !desk.bytes().contains("moet-weg"))
    #expect(try other.sessions().isEmpty)
  }

  @Test("a number is never given out twice")
  func numbers() throws {
    let first = try session(with: "een")
    try journal.delete([first])
    #expect(try session(with: "twee") > first)
  }

  @Test("with one that does not exist among them, none is deleted")
  func oneMissing() throws {
    let id = try session(with: "een")
    expect(throws: .sessionMissing) { try journal.delete([id, SessionID(rawValue: 99)]) }
    #expect(try journal.sessions().map(\.id) == [id])
  }

  @Test("what another process keeps from being cleaned is cleaned at the next opening")
  func heldUp() throws {
    let impatient = try desk.journal(patience: 0.1)
    let gone = try session(with: "moet-weg")
    let reader = try DatabaseQueue(path: desk.file.path)
    try reader.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN; SELECT count(*) FROM entry")
      expect(throws: .notScrubbed) { try impatient.delete([gone]) }
      try db.execute(sql: "COMMIT")
    }
    #expect(try impatient.sessions().isEmpty)
    _ = try desk.journal()
    #expect(try !desk.bytes().contains("moet-weg"))
  }
}

extension Data {
  func contains(_ text: String) -> Bool { range(of: Data(text.utf8)) != nil }
}
