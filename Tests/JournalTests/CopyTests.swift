import Foundation
import Testing

@testable import Journal

@Suite("A session that goes on with other texts")
struct CopyTests {
  let desk: Desk
  let journal: Journal
  let id: SessionID

  init() throws {
    desk = try Desk()
    journal = try desk.journal()
    id = try journal.begin(Sample.session(), at: Sample.moment(0))
    try journal.appendTurns(1...3, to: id)
    try journal.takeBack(1, in: id, at: Sample.moment(5))
    try journal.appendTurns(3...3, to: id, prefix: "anders")
    try journal.note(.thought, "wacht", turn: 3, in: id, at: Sample.moment(6))
    try journal.contest(["open-vraag"], ofTurn: 2, in: id, at: Sample.moment(7))
  }

  private func copy() throws -> SessionID {
    let header = SessionHeader(
      scenario: "karim", title: "Karim 2", seed: 7, feedback: "direct", file: "/k.yaml")
    return try journal.copy(id, header: header, texts: ["casus": "anders"], at: Sample.moment(9))
  }

  @Test("has all that was said and noted on the active branch, at its own time")
  func contents() throws {
    let old = try journal.session(id)
    let new = try journal.session(try copy())
    #expect(new.turns == old.turns)
    #expect(new.notes == old.notes)
    #expect(new.opening == old.opening)
    #expect(new.state == old.state)
    #expect(new.attempts.isEmpty)
    #expect(new.texts.mapValues(\.content) == ["casus": "anders"])
    #expect(new.summary.header.title == "Karim 2")
    #expect(new.summary.header.file == "/k.yaml")
    #expect(new.summary.started == Sample.moment(9))
  }

  @Test("can be taken back and gone on with like any other")
  func goesOn() throws {
    let copy = try copy()
    #expect(try journal.takeBack(2, in: copy, at: Sample.moment(10)) == Sample.state(1))
    try journal.appendTurns(2...2, to: copy, prefix: "nieuw")
    #expect(try journal.session(copy).replies == ["zin 1", "nieuw 2"])
  }

  @Test("leaves the other as it was")
  func original() throws {
    let before = try journal.session(id)
    try journal.delete([try copy()])
    let after = try journal.session(id)
    #expect(after.turns == before.turns)
    #expect(after.texts == before.texts)
    #expect(after.attempts == before.attempts)
  }

  @Test("is not made of a session that is finished, or not there")
  func refused() throws {
    try journal.finish(id, at: Sample.moment(8))
    expect(throws: .sessionEnded) { try copy() }
    let header = SessionHeader(scenario: "x", title: "x", seed: 1, feedback: "direct")
    expect(throws: .sessionMissing) {
      try journal.copy(SessionID(rawValue: 99), header: header, texts: [:], at: Sample.moment(9))
    }
    #expect(try journal.sessions().count == 1)
  }
}
