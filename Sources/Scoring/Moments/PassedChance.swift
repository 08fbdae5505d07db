/// An opportunity that went by, with the reply that could have taken it.
///
/// A reply from which something good came, that came close or that took another opportunity, passed
/// nothing by; nor did asking about death.
struct PassedChance {
  let opportunity: Opportunity
  let turn: ScoredTurn

  static func all(in talk: Talk, opportunities: [Opportunity]) -> [PassedChance] {
    let taken = Set(opportunities.compactMap(\.outcome.takenAt))
    return opportunities.filter { $0.outcome == .missed }.compactMap { opportunity in
      talk.turns.first { $0.number > opportunity.opened[0] }.flatMap { turn in
        let gained = (talk.shift(at: turn.number)?.towardsOpen ?? 0) > 0
        return gained || opportunity.near == turn.number || taken.contains(turn.number)
          || turn.has(Codebook.askingAboutDeath)
          ? nil : PassedChance(opportunity: opportunity, turn: turn)
      }
    }
  }
}

extension Opportunity.Outcome {
  fileprivate var takenAt: Int? {
    switch self {
    case .taken(let turn), .late(let turn): turn
    case .missed, .noReply: nil
    }
  }
}
