import Foundation
import Markers
import Testing

@testable import Journal

@Suite("Whatever the order of events, the journal says what simple bookkeeping says")
struct BranchModelTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  /// The session kept the simple way: each turn carries what was noted after it.
  private struct Bookkeeping {
    struct Turn {
      let reply: String
      var thoughts: [String] = []
      var contested: [MarkerID] = []
    }

    var turns: [Turn] = []
    var early: [String] = []
    var attempts: [[String]] = []
    var isFinished = false

    mutating func think(_ thought: String) {
      if turns.isEmpty { early.append(thought) } else { turns[turns.count - 1].thoughts.append(thought) }
    }

    mutating func takeBack(_ count: Int) {
      attempts.append(turns.suffix(count).map(\.reply))
      turns.removeLast(count)
      isFinished = false
    }

    var thoughts: [String] { early + turns.flatMap(\.thoughts) }
  }

  @Test("by chance", arguments: 1...6)
  func byChance(seed: UInt64) throws {
    var dice = Dice(state: seed)
    let journal = try desk.journal()
    let id = try journal.begin(Sample.session(), at: Sample.moment(0))
    var books = Bookkeeping()
    for event in 1...50 {
      let name = "gebeurtenis \(event)"
      switch dice.roll(10) {
      case 0..<5 where !books.isFinished:
        let number = books.turns.count + 1
        try journal.append(Sample.turn(number, name), state: Data(name.utf8), to: id, at: Sample.moment(1))
        books.turns.append(.init(reply: name))
      case 5..<7:
        try journal.note(.thought, name, in: id, at: Sample.moment(1))
        books.think(name)
      case 7 where !books.turns.isEmpty:
        let markers: [MarkerID] = dice.roll(2) == 0 ? [] : ["advies"]
        try journal.contest(markers, ofTurn: books.turns.count, in: id, at: Sample.moment(1))
        books.turns[books.turns.count - 1].contested = markers
      case 8 where !books.turns.isEmpty:
        let count = dice.roll(books.turns.count) + 1
        let state = try journal.takeBack(count, in: id, at: Sample.moment(1))
        books.takeBack(count)
        #expect(state == Data((books.turns.last?.reply ?? "state 0").utf8))
      case 9 where dice.roll(3) == 0:
        try journal.finish(id, at: Sample.moment(1))
        books.isFinished = true
      default: break
      }
    }

    let stored = try desk.journal().session(id)
    #expect(stored.replies == books.turns.map(\.reply))
    #expect(stored.notes.map(\.text) == books.thoughts)
    #expect(stored.records.map(\.contested) == books.turns.map(\.contested))
    #expect(stored.attempts.map { $0.turns.map(\.record.hearing.reply) } == books.attempts)
    #expect(stored.state == Data((books.turns.last?.reply ?? "state 0").utf8))
    #expect(stored.summary.turns == books.turns.count)
    #expect(stored.summary.isFinished == books.isFinished)
  }
}

/// Chance that falls the same way every time.
private struct Dice {
  var state: UInt64

  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(sides))
  }
}
