extension Talk {
  /// Whether the client drew back at this turn: trust fell, or tension rose while the trainee steered.
  ///
  /// Tension that rises by itself is no step back: telling something hard raises it too. And asking
  /// about death is never held against her by itself.
  func drewBack(at turn: ScoredTurn) -> Bool {
    guard let shift = shift(at: turn.number), shift.towardsOpen < 0 else { return false }
    if turn.closingMove(by: guide) != nil { return true }
    return shift.lostTrust && !turn.has(Codebook.askingAboutDeath)
  }

  /// The moves of turns at which the client drew back.
  var stepsBack: [Shift] {
    shifts.filter { shift in turn(shift.turn).map(drewBack) ?? false }
  }
}
