import Dialogue
import Foundation
import Testing

@testable import Journal

@Suite("What is kept comes back")
struct KeepingTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test("a session comes back as it was handed in")
  func roundTrip() throws {
    let journal = try desk.journal()
    let new = Sample.session()
    let id = try journal.begin(new, at: Sample.moment(0))
    try journal.append(Sample.turn(1), state: Sample.state(1), to: id, at: Sample.moment(1.25))

    let stored = try desk.journal().session(id)
    #expect(stored.summary.header == new.header)
    #expect(stored.opening == new.opening)
    #expect(stored.texts.mapValues(\.content) == new.texts)
    #expect(stored.turns == [StoredTurn(at: Sample.moment(1.25), record: Sample.turn(1))])
    #expect(stored.state == Sample.state(1))
    #expect(stored.notes.isEmpty)
    #expect(stored.attempts.isEmpty)
  }

  @Test("before the first turn the state is that of the opening")
  func openingState() throws {
    let journal = try desk.journal()
    let id = try journal.begin(Sample.session(state: "begin"), at: Sample.moment(0))
    #expect(try journal.session(id).state == Data("begin".utf8))
  }

  @Test("turns come back in the order in which they were said")
  func order() throws {
    let journal = try desk.journal()
    let id = try journal.begin(Sample.session(), at: Sample.moment(0))
    try journal.appendTurns(1...40, to: id)
    #expect(try journal.session(id).records.map(\.number) == Array(1...40))
  }

  @Test("sessions stand newest first, with what there is to know about them")
  func list() throws {
    let journal = try desk.journal()
    let first = try journal.begin(Sample.session(title: "Eén"), at: Sample.moment(0))
    let second = try journal.begin(Sample.session(title: "Twee"), at: Sample.moment(10))
    try journal.appendTurns(1...3, to: first)
    try journal.append(Sample.turn(4, ending: "stap"), state: Data(), to: first, at: Sample.moment(4))

    let sessions = try journal.sessions()
    #expect(sessions.map(\.id) == [second, first])
    #expect(sessions.map(\.header.title) == ["Twee", "Eén"])
    #expect(sessions.map(\.turns) == [0, 4])
    #expect(sessions.map(\.ending) == [nil, "stap"])
    #expect(sessions.map(\.isFinished) == [false, true])
    #expect(sessions[1].started == Sample.moment(0))
    #expect(sessions[1].ended == Sample.moment(4))
    #expect(sessions[1].touched == Sample.moment(4))
  }

  @Test("the newest session, and the newest that can go on")
  func latest() throws {
    let journal = try desk.journal()
    #expect(try journal.latest() == nil)
    let first = try journal.begin(Sample.session(), at: Sample.moment(0))
    let second = try journal.begin(Sample.session(), at: Sample.moment(1))
    try journal.finish(second, at: Sample.moment(2))
    #expect(try journal.latest()?.id == second)
    #expect(try journal.latest(unfinishedOnly: true)?.id == first)
  }

  @Test("a finished session takes no more turns, but does take notes")
  func afterTheEnd() throws {
    let journal = try desk.journal()
    let id = try journal.begin(Sample.session(), at: Sample.moment(0))
    try journal.append(Sample.turn(1, ending: "stap"), state: Data(), to: id, at: Sample.moment(1))
    expect(throws: .sessionEnded) {
      try journal.append(Sample.turn(2), state: Data(), to: id, at: Sample.moment(2))
    }
    try journal.note(.reflection, "Ik vulde veel in.", in: id, at: Sample.moment(3))
    try journal.finish(id, at: Sample.moment(4))

    let stored = try journal.session(id)
    #expect(stored.summary.ending == "stap")
    #expect(stored.summary.ended == Sample.moment(1))
    #expect(stored.notes.map(\.text) == ["Ik vulde veel in."])
  }

  @Test("thoughts, hints and contested findings belong to their turn")
  func notes() throws {
    let journal = try desk.journal()
    let id = try journal.begin(Sample.session(), at: Sample.moment(0))
    try journal.appendTurns(1...2, to: id)
    try journal.note(.thought, "Ik schrok.", turn: 2, in: id, at: Sample.moment(3))
    try journal.contest(["open-vraag", "advies"], ofTurn: 1, in: id, at: Sample.moment(4))
    try journal.contest(["advies"], ofTurn: 1, in: id, at: Sample.moment(5))

    let stored = try journal.session(id)
    #expect(stored.notes == [Note(kind: .thought, text: "Ik schrok.", turn: 2, at: Sample.moment(3))])
    #expect(stored.records.map(\.contested) == [["advies"], []])
  }

  @Test("a text that two sessions share is kept once")
  func sharedTexts() throws {
    let journal = try desk.journal()
    let pack = String(repeating: "regel met bewijs ", count: 20_000)
    let ids = try (0..<20).map { number in
      try journal.begin(
        Sample.session(texts: ["casus": "casus \(number % 2)", "pakket": pack]), at: Sample.moment(0))
    }
    #expect(try desk.bytes().count < 4 * pack.utf8.count)
    #expect(try journal.session(ids[7]).texts["casus"]?.content == "casus 1")
    #expect(try journal.session(ids[7]).texts["pakket"]?.content == pack)
    #expect(
      try journal.session(ids[7]).texts["pakket"]?.hash == journal.session(ids[8]).texts["pakket"]?.hash)
  }

  @Test("what is not there is said to be not there")
  func missing() throws {
    let journal = try desk.journal()
    let nobody = SessionID(rawValue: 7)
    expect(throws: .sessionMissing) { try journal.session(nobody) }
    expect(throws: .sessionMissing) {
      try journal.append(Sample.turn(1), state: Data(), to: nobody, at: Sample.moment(0))
    }
  }
}
