import Dialogue
import Scenarios

extension Terrain {
  /// The first spot and states: more than one when the talk can follow on another.
  ///
  /// - Parameter follows: whether it may.
  func beginning(follows: Bool) -> (spot: Int, states: Forest.Tree) {
    let state = ControlState.beginning(scenario)
    let spot = number(of: Spot(scene: Int(state.scene), back: -1, visits: state.visits))
    guard follows, let series = scenario.series else { return (spot, single(state)) }
    var states = Forest.nothing
    for state in ControlState.beginnings(scenario) { states = forest.or(states, single(state)) }
    for fact in facts.facts where series.facts & observed[Int(state.scene)].facts & (1 << UInt64(fact)) != 0 {
      guard let place = facts.place(of: fact) else { continue }
      let known = forest.shifted(states, by: shiftRemembering(place))
      states = forest.or(states, known)
    }
    return (spot, states)
  }

  private func shiftRemembering(_ place: Int) -> Int {
    forest.shift(Forest.Shift.Key(sets: 1 << UInt64(place), clears: 0, effects: [], kept: .max))
  }

  /// The beginning of a conversation that is among these states: as the case says, if it is.
  func beginning(in states: Forest.Tree) -> ControlState {
    var state = ControlState.beginning(scenario)
    guard !contains(states, state), let found = forest.example(in: states) else { return state }
    let told = facts.facts.reduce(0 as UInt64) { $0 | 1 << UInt64($1) }
    state.facts = state.facts & ~told | facts.scatter(found.facts)
    let levels = forest.space.values(found.levels)
    for level in forest.space.levels
    where level == 0 || observed[Int(state.scene)].levels & (1 << UInt16(level)) != 0 {
      state.levels[level] = levels[level]
    }
    return state
  }

  /// The set of just this state, as far as it matters where it is.
  func single(_ state: ControlState) -> Forest.Tree {
    let kept = observed[Int(state.scene)]
    var levels = state.levels
    for level in 1..<16 where kept.levels & (1 << UInt16(level)) == 0 { levels[level] = 0 }
    return forest.single(
      facts: facts.gather(state.facts & kept.facts), levels: forest.space.number(of: levels),
      of: facts.count)
  }

  func spot(of state: ControlState) -> Int {
    number(of: Spot(scene: Int(state.scene), back: Int(state.returnScene), visits: state.visits))
  }

  /// The states after the closing scene has begun by itself.
  func closed(_ states: Forest.Tree, at number: Int) -> (spot: Int, states: Forest.Tree) {
    let spot = spots[number]
    guard spot.scene != scenario.closing else { return (number, states) }
    let target = self.number(of: self.spot(entering: scenario.closing, back: -1, spot.visits))
    return (target, forest.shifted(states, by: closingShift))
  }

  func add(_ states: Forest.Tree, to spot: Int, of layer: inout Exploration.Layer) {
    while layer.count <= spot { layer.append(Forest.nothing) }
    layer[spot] = forest.or(layer[spot], states)
  }

  /// The visits after an outcome.
  func visits(after outcome: Outcome, at number: Int) -> SIMD16<UInt8> {
    let spot = spots[number]
    switch outcome.destination {
    case .scene(let scene), .detour(let scene):
      return self.spot(entering: scene, back: -1, spot.visits).visits
    case .stay, .back, .ending, .endingThatFits: return spot.visits
    }
  }
}
