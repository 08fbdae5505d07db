package import Markers

/// The reply to try again.
package struct Retry: Sendable, Hashable {
  package enum Reason: Sendable, Hashable {
    /// Something closed, by this move if one can be named.
    case lost(MarkerID?)
    /// Something closed where an answer would have fitted; why, in the author's words.
    case leftUnanswered(String?)
    case passedChance(String)
    case closedQuestion
  }

  package let reason: Reason
  package let moment: Moment
  /// A reply that would have fitted, when the author gave one.
  package let example: String?

  static func choose(in talk: Talk, opportunities: [Opportunity], fittingPassed: [FittingPassed]) -> Retry? {
    let worst = talk.shifts.filter { $0.towardsOpen < 0 }
      .min { ($0.towardsOpen, $0.turn) < ($1.towardsOpen, $1.turn) }
      .flatMap { talk.turn($0.turn) }
    if let worst {
      return Retry(
        reason: reason(for: worst, talk, fittingPassed), moment: Moment(.closed, at: worst, in: talk),
        example: example(at: worst.number, opportunities))
    }
    if let passed = passedChance(in: talk, opportunities) { return passed }
    return talk.turns.last { $0.side == .neutral && $0.has(Codebook.closedQuestion) }.map {
      Retry(
        reason: .closedQuestion, moment: Moment(.heldOn, at: $0, in: talk),
        example: example(at: $0.number, opportunities))
    }
  }

  private static func reason(
    for turn: ScoredTurn, _ talk: Talk, _ fittingPassed: [FittingPassed]
  ) -> Reason {
    if let move = turn.closingMove(by: talk.guide) { return .lost(move) }
    let passed = fittingPassed.first { $0.turns.turns.contains(turn.number) }
    return passed.map { .leftUnanswered($0.reason) } ?? .lost(nil)
  }

  private static func passedChance(in talk: Talk, _ opportunities: [Opportunity]) -> Retry? {
    let passed = opportunities.filter(\.passedInTime)
    guard let chance = passed.first(where: { $0.example != nil }) ?? passed.first,
      let turn = talk.turns.first(where: { $0.number > chance.opened[0] })
    else { return nil }
    return Retry(
      reason: .passedChance(chance.what), moment: Moment(.passedChance(chance.what), at: turn, in: talk),
      example: chance.example)
  }

  /// The example of an opportunity that was open at this turn.
  private static func example(at turn: Int, _ opportunities: [Opportunity]) -> String? {
    opportunities.first { $0.example != nil && $0.isOpen(at: turn) }?.example
  }
}

extension Opportunity {
  fileprivate var passedInTime: Bool {
    switch outcome {
    case .late, .missed: true
    case .taken, .noReply: false
    }
  }

  fileprivate func isOpen(at turn: Int) -> Bool {
    switch outcome {
    case .taken(let taken): opened[0] < turn && turn < taken
    case .late, .missed: opened[0] < turn && turn <= inTimeUntil
    case .noReply: false
    }
  }
}
