package import Dialogue

/// One turn held up to the light: what was said, what it did, and why it is shown.
package struct Moment: Sendable, Hashable {
  package enum Reason: Sendable, Hashable {
    /// The levels moved towards open.
    case opened
    /// Somebody of the network came up.
    case uncovered([String])
    /// An opportunity was taken; what was to be seen or heard.
    case tookChance(String)
    /// The reply left room, and nothing was lost.
    case leftRoom
    /// Nothing got worse.
    case heldOn
    /// Everything cost something; this cost least.
    case costLeast
    /// The levels moved towards closed.
    case closed
    /// Tension rose while nothing was pushed: it came close.
    case stirred
    /// An opportunity passed by here; what was to be seen or heard.
    case passedChance(String)
    /// Nothing moved, here and in the turns that are named.
    case stoodStill(TurnCount)
  }

  package let reason: Reason
  package let turn: ScoredTurn
  /// What was said and shown just before.
  package let before: [SpokenLine]
  package let shift: Shift

  init(_ reason: Reason, at turn: ScoredTurn, in talk: Talk) {
    self.reason = reason
    self.turn = turn
    before = talk.words(before: turn.number)
    shift = talk.shift(at: turn.number) ?? Shift(turn: turn.number, changes: [])
  }

  package var number: Int { turn.number }
  package var reply: String { turn.reply }
  package var answer: [SpokenLine] { turn.record.lines }
}
