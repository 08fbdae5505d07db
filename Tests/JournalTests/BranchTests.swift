import Foundation
import Testing

@testable import Journal

@Suite("Taking back is a branch; nothing is removed")
struct BranchTests {
  let desk: Desk
  let journal: Journal
  let id: SessionID

  init() throws {
    desk = try Desk()
    journal = try desk.journal()
    id = try journal.begin(Sample.session(), at: Sample.moment(0))
    try journal.appendTurns(1...4, to: id)
  }

  @Test("the conversation goes on from before the turns taken back")
  func goesOn() throws {
    let state = try journal.takeBack(2, in: id, at: Sample.moment(5))
    #expect(state == Sample.state(2))
    #expect(try journal.session(id).state == Sample.state(2))
    try journal.appendTurns(3...3, to: id, prefix: "anders")

    let stored = try journal.session(id)
    #expect(stored.replies == ["zin 1", "zin 2", "anders 3"])
    #expect(stored.summary.turns == 3)
    #expect(stored.attempts.map { $0.turns.map(\.record.hearing.reply) } == [["zin 3", "zin 4"]])
    #expect(stored.attempts.map(\.takenBack) == [Sample.moment(5)])
  }

  @Test("back to the very beginning")
  func toTheBeginning() throws {
    #expect(try journal.takeBack(4, in: id, at: Sample.moment(5)) == Sample.state(0))
    #expect(try journal.session(id).turns.isEmpty)
    #expect(try journal.session(id).opening.count == 1)
  }

  @Test("back further than there are turns is refused", arguments: [0, -1, 5, .max])
  func tooFar(turns: Int) throws {
    expect(throws: .tooFewTurns) { try journal.takeBack(turns, in: id, at: Sample.moment(5)) }
    #expect(try journal.session(id).replies.count == 4)
  }

  @Test("twice in a row, and again after going on")
  func nested() throws {
    try journal.takeBack(1, in: id, at: Sample.moment(5))
    try journal.takeBack(1, in: id, at: Sample.moment(6))
    try journal.appendTurns(3...4, to: id, prefix: "tweede")
    try journal.takeBack(3, in: id, at: Sample.moment(7))
    try journal.appendTurns(2...2, to: id, prefix: "derde")

    let stored = try journal.session(id)
    #expect(stored.replies == ["zin 1", "derde 2"])
    #expect(
      stored.attempts.map { $0.turns.map(\.record.hearing.reply) } == [
        ["zin 4"], ["zin 3"], ["zin 2", "tweede 3", "tweede 4"],
      ])
  }

  @Test("one can look how it was before some turns, and nothing is taken back")
  func looking() throws {
    try journal.append(Sample.turn(5, ending: "deur-dicht"), state: Data(), to: id, at: Sample.moment(5))
    try journal.note(.evaluation, "cijfers", in: id, at: Sample.moment(6))
    let before = try journal.session(id, withoutLast: 3, at: Sample.moment(7))
    #expect(before.replies == ["zin 1", "zin 2"] && before.state == Sample.state(2))
    #expect(before.notes.isEmpty)
    #expect(before.attempts.map { $0.turns.map(\.record.number) } == [[3, 4, 5]])
    #expect(before.attempts.map { $0.notes.map(\.text) } == [["cijfers"]])
    #expect(try journal.session(id).replies.count == 5 && journal.session(id).attempts.isEmpty)
    expect(throws: .tooFewTurns) { try journal.session(id, withoutLast: 6) }
  }

  @Test("a finished session opens again")
  func reopens() throws {
    try journal.append(Sample.turn(5, ending: "deur-dicht"), state: Data(), to: id, at: Sample.moment(5))
    #expect(try journal.latest(unfinishedOnly: true) == nil)
    try journal.takeBack(1, in: id, at: Sample.moment(6))
    #expect(try journal.latest(unfinishedOnly: true)?.id == id)
    #expect(try journal.session(id).summary.ending == nil)
  }

  @Test("notes and contested findings stay on the branch where they were made")
  func notesStay() throws {
    try journal.note(.thought, "blijft", turn: 4, in: id, at: Sample.moment(5))
    try journal.contest(["open-vraag"], ofTurn: 4, in: id, at: Sample.moment(5))
    try journal.appendTurns(5...5, to: id)
    try journal.note(.thought, "gaat mee terug", turn: 5, in: id, at: Sample.moment(6))
    try journal.takeBack(1, in: id, at: Sample.moment(7))

    let stored = try journal.session(id)
    #expect(stored.notes.map(\.text) == ["blijft"])
    #expect(stored.records.last?.contested == ["open-vraag"])
    #expect(stored.attempts.map { $0.notes.map(\.text) } == [["gaat mee terug"]])
  }

  @Test("a turn that does not follow the last one is refused", arguments: [3, 4, 6])
  func elsewhere(number: Int) throws {
    expect(throws: .sessionMoved) {
      try journal.append(Sample.turn(number), state: Data(), to: id, at: Sample.moment(9))
    }
    #expect(try journal.session(id).replies.count == 4)
  }
}
