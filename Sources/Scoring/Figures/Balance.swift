/// Exploring against steering, over turns.
package struct Balance: Sendable, Hashable {
  package let exploring: TurnCount
  package let steering: TurnCount
  package let mixedEndingOpen: TurnCount
  package let mixedEndingSteering: TurnCount
  package let contact: TurnCount
  package let neutral: TurnCount
  /// Turns with steering that fitted the moment; it is left out of their side.
  package let fitted: TurnCount

  package enum Index: Sendable, Hashable {
    /// No turn had a side.
    case none
    /// Too few turns with a side to say anything.
    case tooFew(Int)
    /// From -1, only steering, to 1, only exploring.
    case value(Double)
  }

  package static let fewestTurns = 8

  init(of talk: Talk) {
    exploring = talk.tally { $0.side == .exploring }
    steering = talk.tally { $0.side == .steering }
    mixedEndingOpen = talk.tally { $0.side == .mixed(endsIn: .opening) }
    mixedEndingSteering = talk.tally { $0.side == .mixed(endsIn: .steering) }
    contact = talk.tally { $0.side == .contact }
    neutral = talk.tally { $0.side == .neutral }
    fitted = talk.tally { !$0.fitted.isEmpty }
  }

  package var mixed: TurnCount { mixedEndingOpen.union(mixedEndingSteering) }

  /// Turns that explored, steered or did both.
  package var turnsWithASide: TurnCount { exploring.union(steering).union(mixed) }

  package var index: Index {
    let total = turnsWithASide.count
    if total == 0 { return .none }
    if total < Self.fewestTurns { return .tooFew(total) }
    // A mixed turn counts three quarters for where it ended, so half is left of it.
    let whole = exploring.count - steering.count
    let halves = mixedEndingOpen.count - mixedEndingSteering.count
    return .value((Double(whole) + Double(halves) / 2) / Double(total))
  }
}
