/// The turns that moved trust and tension most.
enum TurningPoints {
  static let most = 4
  private static let largeMove = 2

  static func find(in talk: Talk) -> [Moment] {
    let moves = talk.shifts.filter { $0.size > 0 }
      .sorted { ($1.size, $0.turn) < ($0.size, $1.turn) }
    let large = moves.filter { $0.size >= largeMove }.prefix(most)
    return (large.isEmpty ? moves.prefix(1) : large)
      .compactMap { shift in
        talk.turn(shift.turn).map { turn in
          Moment(reason(shift, turn, talk), at: turn, in: talk)
        }
      }
      .sorted { $0.number < $1.number }
  }

  private static func reason(_ shift: Shift, _ turn: ScoredTurn, _ talk: Talk) -> Moment.Reason {
    if shift.towardsOpen >= 0 { return .opened }
    return talk.drewBack(at: turn) ? .closed : .stirred
  }
}
