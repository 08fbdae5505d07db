import Dialogue
import Foundation
import Testing

@testable import Journal

@Suite("Sessions go to others and come from others")
struct SharingTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  private func received(_ stored: StoredSession, registration: UUID = UUID()) -> ReceivedSession {
    ReceivedSession(
      registration: registration, trainee: "ab3de", header: stored.summary.header,
      started: stored.summary.started,
      ended: stored.summary.ended, ending: stored.summary.ending, texts: stored.texts,
      opening: stored.opening,
      turns: stored.turns, notes: stored.notes, attempts: stored.attempts)
  }

  /// Taken back twice, the second time over what the first was built on.
  private func tangled(_ journal: Journal) throws -> SessionID {
    let id = try journal.begin(Sample.session(), at: Sample.moment(0))
    try journal.appendTurns(1...4, to: id, prefix: "eerst")
    try journal.note(.thought, "bij vier", turn: 5, in: id, at: Sample.moment(4.5))
    try journal.takeBack(2, in: id, at: Sample.moment(5))
    try journal.append(Sample.turn(3, "tweede 3"), state: Sample.state(3), to: id, at: Sample.moment(6))
    try journal.takeBack(2, in: id, at: Sample.moment(7))
    try journal.append(Sample.turn(2, "derde 2"), state: Sample.state(2), to: id, at: Sample.moment(8))
    try journal.append(Sample.turn(3, "derde 3", ending: "stap"), state: Data(), to: id, at: Sample.moment(9))
    try journal.note(.takeAway, "minder praten", in: id, at: Sample.moment(10))
    return id
  }

  @Test("a session has one number for good")
  func registration() throws {
    let journal = try desk.journal()
    let id = try journal.begin(Sample.session(), at: Sample.moment(0))
    let (first, second) = (UUID(), UUID())
    #expect(try journal.registration(of: id, drawing: first) == first)
    #expect(try desk.journal().registration(of: id, drawing: second) == first)
    expect(throws: .sessionMissing) { try journal.registration(of: SessionID(rawValue: 9), drawing: second) }
  }

  @Test("what came from somebody else reads as it was, with what was taken back")
  func reads() throws {
    let original = try desk.journal()
    let stored = try original.session(try tangled(original))
    let other = try Journal(directory: desk.directory.appending(path: "ander"))
    let kept = try other.receive([received(stored)], at: Sample.moment(1000))
    #expect(kept.map(\.isNew) == [true])
    let read = try other.session(kept[0].session)
    #expect(read.turns == stored.turns)
    #expect(read.notes == stored.notes)
    #expect(read.attempts == stored.attempts)
    #expect(read.opening == stored.opening)
    #expect(read.texts == stored.texts)
    #expect(read.summary.ended == stored.summary.ended)
    #expect(read.summary.ending == "stap")
    #expect(read.summary.trainee == "ab3de")
    #expect(read.summary.touched == Sample.moment(1000))
  }

  @Test("the same session is recognised, also one's own")
  func once() throws {
    let journal = try desk.journal()
    let own = try tangled(journal)
    let number = try journal.registration(of: own, drawing: UUID())
    let stored = try journal.session(own)
    let first = try journal.receive([received(stored, registration: number)], at: Sample.moment(20))
    #expect(first.map(\.session) == [own] && first.map(\.isNew) == [false])
    let other = UUID()
    let twice = try journal.receive(
      [received(stored, registration: other), received(stored, registration: other)], at: Sample.moment(21))
    #expect(twice.map(\.isNew) == [true, false])
    #expect(try journal.sessions().count == 2)
  }

  @Test("nothing is added to somebody else's session, and it is not what is resumed")
  func closed() throws {
    let journal = try desk.journal()
    let own = try journal.begin(Sample.session(), at: Sample.moment(0))
    let stored = try journal.session(own)
    let other = try journal.receive([received(stored)], at: Sample.moment(20))[0].session
    expect(throws: .sessionOfAnother) {
      try journal.append(Sample.turn(1), state: Data(), to: other, at: Sample.moment(21))
    }
    expect(throws: .sessionOfAnother) { try journal.note(.thought, "x", in: other, at: Sample.moment(21)) }
    expect(throws: .sessionOfAnother) { try journal.takeBack(1, in: other, at: Sample.moment(21)) }
    #expect(try journal.latest()?.id == own)
    #expect(try journal.latest(unfinishedOnly: true)?.id == own)
    try journal.delete([own])
    #expect(try journal.latest()?.id == other)
    #expect(try journal.latest(unfinishedOnly: true) == nil)
    try journal.delete([other])
    #expect(try journal.receive([received(stored)], at: Sample.moment(22)).map(\.isNew) == [true])
  }

  @Test("all or nothing")
  func whole() throws {
    let journal = try desk.journal()
    let stored = try journal.session(try tangled(journal))
    let broken = ReceivedSession(
      registration: UUID(), trainee: "ab3de",
      header: SessionHeader(scenario: "x", title: "x", seed: 1, feedback: "direct"),
      started: Sample.moment(0),
      ended: nil, ending: nil, texts: [:], opening: [],
      turns: [StoredTurn(at: Date(timeIntervalSince1970: 0), record: Sample.turn(1))], notes: [], attempts: []
    )
    try journal.store.write { db in
      try db.execute(
        sql:
          "CREATE TRIGGER no_x BEFORE INSERT ON entry WHEN NEW.kind = 'turn' AND NEW.at = 0 BEGIN SELECT raise(ABORT, 'no'); END"
      )
    }
    #expect(throws: JournalError.self) {
      try journal.receive([received(stored), broken], at: Sample.moment(20))
    }
    #expect(try journal.sessions().count == 1)
  }
}
