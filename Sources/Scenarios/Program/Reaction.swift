package import Diagnostics

/// One way the people in the case can take a reply.
package struct Reaction: Sendable {
  /// Stable: made of the author's names and words, not of places in the file.
  package let id: String
  /// The cue that must be heard; nil fits every reply.
  package let cue: Int?
  package let condition: Condition?
  package let words: WordSupply
  package let effects: [Effect]
  /// Bits of the facts that become so, and that no longer are.
  package let remembers: UInt64
  package let forgets: UInt64
  package let destination: Destination
  package let chances: [Int]
  package let fitting: Fitting?
  /// Where the author wrote it; nil for a reaction of the shared base.
  package let position: SourcePosition?
}

/// Where a reaction leads.
package enum Destination: Sendable, Hashable {
  case stay
  case scene(Int)
  /// Into a scene from which `back` returns; one deep.
  case detour(Int)
  case back
  case ending(Int)
  /// The first ending whose condition holds.
  case endingThatFits
}

/// What a reaction does to a level.
package struct Effect: Sendable, Hashable {
  package enum Change: Sendable, Hashable {
    /// Raise or lower, but never carry the level past the limit.
    case by(Int, limit: Int)
    case to(Int)
  }

  package let level: Int
  package let change: Change

  package init(level: Int, change: Change) {
    self.level = level
    self.change = change
  }

  /// The level after the change, within 0 … 10. A level already past the limit stays where it is.
  package func applied(to value: Int) -> Int {
    switch change {
    case .to(let target): target
    case .by(let step, let limit) where step >= 0: max(value, min(value + step, limit))
    case .by(let step, let limit): min(value, max(value + step, limit))
    }
  }
}
