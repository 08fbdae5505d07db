import Dialogue
import Markers

extension Practice {
  /// What would have come of another reply in place of the last one; nothing goes on.
  ///
  /// Nil when the talk cannot be replayed to that moment.
  func tryOut(_ reply: String) -> TurnRecord? {
    guard var other = before(turn: max(turn, 1)) else { return nil }
    return other.respond(to: listener.listen(to: reply, after: other.lastSaid))
  }

  /// The conversation as it was when the reply of a turn was awaited.
  private func before(turn: Int) -> Conversation? {
    guard var replay = begun else { return nil }
    guard replay.begin().lines.map(\.text) == opening.map(\.text) else { return nil }
    for record in turns.prefix(turn - 1) {
      guard replay.respond(to: record.hearing).lines.map(\.text) == record.lines.map(\.text) else {
        return nil
      }
    }
    return replay
  }
}
