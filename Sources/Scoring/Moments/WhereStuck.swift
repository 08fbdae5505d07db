import Dialogue

/// The turns in which something closed, passed by or stood still.
enum WhereStuck {
  static let most = 3
  private static let longStandstill = 3

  /// - Parameter worked: turns that are shown as what worked; they are left out where others remain.
  static func find(
    in talk: Talk, opportunities: [Opportunity], besides worked: [Moment]
  ) -> [Moment] {
    let shown = Set(worked.map(\.number))
    let closed = talk.stepsBack
    let others = closed.filter { !shown.contains($0.turn) }
    let losses = (others.isEmpty ? closed : others)
      .sorted { ($0.towardsOpen, $0.turn) < ($1.towardsOpen, $1.turn) }
      .prefix(most)
    if !losses.isEmpty {
      return losses.compactMap { talk.turn($0.turn) }
        .map { Moment(.closed, at: $0, in: talk) }
        .sorted { $0.number < $1.number }
    }
    let passed = PassedChance.all(in: talk, opportunities: opportunities)
      .filter { !$0.turn.side.isOpen }
      .prefix(most - 1)
      .map { Moment(.passedChance($0.opportunity.what), at: $0.turn, in: talk) }
    return passed.isEmpty ? standstill(in: talk).map { [$0] } ?? [] : Array(passed)
  }

  private static func standstill(in talk: Talk) -> Moment? {
    let still = Runs.longest(in: talk.turns) { turn in
      talk.shift(at: turn.number)?.changes.isEmpty ?? true && turn.record.scene == turn.record.sceneAfter
    }
    guard still.count >= longStandstill, let middle = still.dropFirst(still.count / 2).first else {
      return nil
    }
    return Moment(.stoodStill(TurnCount(still.map(\.number))), at: middle, in: talk)
  }
}
