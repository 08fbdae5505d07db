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
          Moment(shift.towardsOpen < 0 ? .closed : .opened, at: turn, in: talk)
        }
      }
      .sorted { $0.number < $1.number }
  }
}
