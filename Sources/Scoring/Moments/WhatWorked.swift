import Dialogue

/// The turns in which something opened; when nothing did, the truest good thing there is to say.
enum WhatWorked {
  static let most = 3

  static func find(in talk: Talk, opportunities: [Opportunity], uncovered: [Uncovered]) -> [Moment] {
    let weighed = talk.turns.compactMap { turn -> (worth: Int, moment: Moment)? in
      let (worth, reason) = weigh(turn, talk, opportunities, uncovered)
      return reason.map { (worth, Moment($0, at: turn, in: talk)) }
    }
    guard weighed.isEmpty else {
      let best = weighed.sorted { ($1.worth, $0.moment.number) < ($0.worth, $1.moment.number) }
      return best.prefix(most).map(\.moment).sorted { $0.number < $1.number }
    }
    return leastBad(in: talk).map { [$0] } ?? []
  }

  private static func weigh(
    _ turn: ScoredTurn, _ talk: Talk, _ opportunities: [Opportunity], _ uncovered: [Uncovered]
  ) -> (Int, Moment.Reason?) {
    let gain = talk.shift(at: turn.number)?.towardsOpen ?? 0
    let isUnanswered = turn.has(Codebook.askingAboutDeath) && !talk.answeredAboutDeath(at: turn)
    guard gain >= 0, !turn.side.endsSteering, !isUnanswered else { return (0, nil) }
    let chance = opportunities.first { $0.outcome == .taken(turn: turn.number) }
    let people = uncovered.filter { $0.turn == turn.number }.map(\.name)
    let worth = 2 * gain + (chance == nil ? 0 : 3) + 2 * people.count
    if let chance { return (worth, .tookChance(chance.what)) }
    if !people.isEmpty { return (worth, .uncovered(people)) }
    return gain > 0 ? (worth, .opened) : (0, nil)
  }

  private static func leastBad(in talk: Talk) -> Moment? {
    func cost(_ turn: ScoredTurn) -> Int { -(talk.shift(at: turn.number)?.towardsOpen ?? 0) }
    let harmless = talk.turns.filter { cost($0) <= 0 && !$0.has(Codebook.insult) }
    if let turn = mostAnswered(harmless.filter(\.side.isOpen)) {
      return Moment(.leftRoom, at: turn, in: talk)
    }
    if let turn = mostAnswered(harmless.filter { !$0.side.endsSteering }) ?? mostAnswered(harmless) {
      return Moment(.heldOn, at: turn, in: talk)
    }
    let civil = talk.turns.filter { !$0.has(Codebook.insult) }
    return (civil.isEmpty ? talk.turns : civil).min { cost($0) < cost($1) }
      .map { Moment(.costLeast, at: $0, in: talk) }
  }

  /// The first of the turns that got the longest answer.
  private static func mostAnswered(_ turns: [ScoredTurn]) -> ScoredTurn? {
    func length(_ turn: ScoredTurn) -> Int {
      turn.record.lines.reduce(0) { $0 + SpokenWords.count(in: $1.text) }
    }
    return turns.max { (length($0), $1.number) < (length($1), $0.number) }
  }
}
