import Dialogue
import Scenarios

/// Something that was to be seen or heard, and what became of it.
package struct Opportunity: Sendable, Hashable {
  package enum Outcome: Sendable, Hashable {
    case taken(turn: Int)
    case late(turn: Int)
    case missed
    /// The conversation was over before a reply could take it.
    case noReply
  }

  package let id: String
  /// What was to be seen or heard.
  package let what: String
  /// A reply that would have taken it.
  package let example: String?
  /// The turns whose answer offered it, 0 for the opening; ascending.
  package let opened: [Int]
  /// The last turn that was in time, counted from the first time it was offered.
  package let inTimeUntil: Int
  package let outcome: Outcome

  package var isTaken: Bool {
    if case .taken = outcome { true } else { false }
  }

  static func all(in talk: Talk) -> [Opportunity] {
    talk.scenario.chances.compactMap { Opportunity($0, in: talk) }
      .sorted { ($0.opened[0], $0.id) < ($1.opened[0], $1.id) }
  }

  private init?(_ chance: Chance, in talk: Talk) {
    opened =
      (talk.opening.opened.contains(chance.id) ? [0] : [])
      + talk.turns.filter { $0.record.opened.contains(chance.id) }.map(\.number)
    guard let first = opened.first else { return nil }
    id = chance.id
    what = chance.what
    example = chance.example
    inTimeUntil = first + chance.within
    outcome = Self.outcome(of: chance, opened: opened, after: first, in: talk)
  }

  private static func outcome(
    of chance: Chance, opened: [Int], after first: Int, in talk: Talk
  ) -> Outcome {
    let replies = talk.turns.filter { $0.number > first }
    guard !replies.isEmpty else { return .noReply }
    let takers = replies.filter { chance.isTaken(by: $0.hearing) }.map(\.number)
    let inTime = takers.first { turn in
      opened.contains { $0 < turn && turn <= $0 + chance.within }
    }
    if let inTime { return .taken(turn: inTime) }
    return takers.first.map { .late(turn: $0) } ?? .missed
  }
}
