import Scenarios

/// Facts and levels that are left out of the states of a case too large to visit whole.
///
/// A condition that asks for them may then hold and may not hold, so that what is never reached is
/// not reached in truth either; the other way round needs a conversation to show it.
package struct Ignored: Sendable, Hashable {
  package let facts: UInt64
  package let levels: UInt16

  package static let nothing = Ignored(facts: 0, levels: 0)

  package var isNothing: Bool { self == .nothing }

  /// Ever more, in the order in which it is tried: what decides the way is kept longest.
  static func steps(_ scenario: Scenario) -> [Ignored] {
    var leading = Observed()
    for reaction in scenario.reactions where reaction.destination != .stay {
      leading.add(reaction.condition)
    }
    for ending in scenario.endings { leading.add(ending.condition) }
    let levels = UInt16.max << 1
    return [
      Ignored(facts: 0, levels: levels), Ignored(facts: ~leading.facts, levels: levels),
      Ignored(facts: .max, levels: levels),
    ]
  }
}
