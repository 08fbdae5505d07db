import Scenarios

/// Where a conversation is, without what the people in it feel and what is known.
struct Spot: Hashable {
  let scene: Int
  /// The scene to which a detour returns, or -1.
  let back: Int
  let visits: SIMD16<UInt8>
}

/// Reactions of a scene that do the same.
struct Outcome: Hashable {
  let destination: Destination
  let remembers: UInt64
  let forgets: UInt64
  let effects: [Effect]

  init(_ reaction: Reaction) {
    destination = reaction.destination
    remembers = reaction.remembers
    forgets = reaction.forgets & ~reaction.remembers
    effects = reaction.effects
  }

  /// What the fallback does.
  init() { (destination, remembers, forgets, effects) = (.stay, 0, 0, []) }
}

/// Where an outcome leads from a spot.
struct Arrow {
  enum Target: Hashable {
    case spot(Int)
    case ending(Int)
    /// The ending that fits; the spot for when none does.
    case endingThatFits(else: Int)
  }

  let outcome: Int
  let target: Target
  /// What becomes of the state, as far as it matters from then on.
  let shift: Int
  /// The scene that begins.
  let entered: Int?

  /// The spot it can lead to.
  var nextSpot: Int? {
    switch target {
    case .spot(let spot), .endingThatFits(else: let spot): spot
    case .ending: nil
    }
  }

  /// Whether a conversation can end by it.
  var ends: Bool {
    switch target {
    case .spot: false
    case .ending, .endingThatFits: true
    }
  }
}
