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
    let worst = talk.stepsBack
      .min { ($0.towardsOpen, $0.turn) < ($1.towardsOpen, $1.turn) }
      .flatMap { talk.turn($0.turn) }
    if let worst {
      return Retry(
        reason: reason(for: worst, talk, fittingPassed), moment: Moment(.closed, at: worst, in: talk),
        example: example(at: worst.number, opportunities))
    }
    let passed = PassedChance.all(in: talk, opportunities: opportunities)
    return (passed.first { !$0.turn.side.isOpen }).map { retry($0, in: talk) }
      ?? closedQuestion(in: talk, opportunities)
      ?? (passed.first { $0.opportunity.example != nil } ?? passed.first).map { retry($0, in: talk) }
  }

  private static func retry(_ passed: PassedChance, in talk: Talk) -> Retry {
    let reason = passed.opportunity.what
    return Retry(
      reason: .passedChance(reason), moment: Moment(.passedChance(reason), at: passed.turn, in: talk),
      example: passed.opportunity.example)
  }

  private static func closedQuestion(in talk: Talk, _ opportunities: [Opportunity]) -> Retry? {
    talk.turns.last { $0.side == .neutral && $0.has(Codebook.closedQuestion) }.map {
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

  /// The example of an opportunity that was open at this turn.
  private static func example(at turn: Int, _ opportunities: [Opportunity]) -> String? {
    opportunities.first { $0.example != nil && $0.isOpen(at: turn) }?.example
  }
}

extension Opportunity {
  fileprivate func isOpen(at turn: Int) -> Bool {
    switch outcome {
    case .taken(let taken): opened[0] < turn && turn < taken
    case .late, .missed: opened[0] < turn && turn <= inTimeUntil
    case .noReply: false
    }
  }
}
