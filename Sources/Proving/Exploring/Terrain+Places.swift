import Dialogue
import Scenarios

extension Terrain {
  /// The first spot and state.
  func beginning() -> (spot: Int, states: Forest.Tree) {
    let state = ControlState.beginning(scenario)
    let spot = number(of: Spot(scene: Int(state.scene), back: -1, visits: state.visits))
    return (spot, single(state))
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
