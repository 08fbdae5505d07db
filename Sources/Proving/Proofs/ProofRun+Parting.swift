import Dialogue
package import Scenarios

extension ProofRun {
  /// Where the conversation left the way that the author had in mind.
  package struct Parting: Sendable, Hashable {
    package let turn: Int
    /// What was to be reached, if a place.
    package let goal: Goal?
    /// The reactions that lead on from there, each with why it was not taken.
    package let waysOn: [Verdict]
    /// The state at that turn, for telling conditions.
    package let state: ControlState
  }

  package enum Goal: Sendable, Hashable {
    case scene(Int)
    case ending(Int)
  }

  /// Nil when all holds, or when nothing was said.
  package func parting(in scenario: Scenario) -> Parting? {
    guard let failure = failures.first, !turns.isEmpty else { return nil }
    switch failure {
    case .line(let turn, let mismatch):
      var goal: Goal?
      if case .scene(let expected, _) = mismatch { goal = scenario.scene(named: expected).map { .scene($0) } }
      return parting(at: turn, goal: goal, map: nil, scenario)
    case .ending(let expected, _):
      return scenario.endings.firstIndex { $0.id == expected }
        .flatMap { leaving(.ending($0), scenario) }
    case .scene(let expected, _), .neverThere(let expected):
      return scenario.scene(named: expected).flatMap { leaving(.scene($0), scenario) }
    case .score, .state: return nil
    case .overAt(let turn): return parting(at: turn, goal: nil, map: nil, scenario)
    }
  }

  /// The turn after the last that brought the goal nearer.
  private func leaving(_ goal: Goal, _ scenario: Scenario) -> Parting? {
    let map = Distances(to: goal, in: scenario)
    var nearest = map.distance(from: Int(states[0].scene))
    var turn = 1
    for (index, state) in states.enumerated().dropFirst() {
      let distance = map.distance(from: Int(state.scene))
      if distance < nearest {
        nearest = distance
        turn = index + 1
      }
    }
    return parting(at: min(turn, turns.count), goal: goal, map: map, scenario)
  }

  private func parting(
    at turn: Int, goal: Goal?, map: Distances?, _ scenario: Scenario
  ) -> Parting? {
    guard turns.indices.contains(turn - 1) else { return nil }
    let state = Transition.nextTurn(states[turn - 1])
    let here = Int(state.scene)
    let distances = map ?? goal.map { Distances(to: $0, in: scenario) }
    let ways = scenario.scenes[here].order.filter { distances?.leadsOn($0, from: here, scenario) ?? false }
    return Parting(
      turn: turn, goal: goal,
      waysOn: ways.map {
        Verdict(on: $0, of: scenario, hearing: turns[turn - 1].hearing, state: state)
      },
      state: state)
  }
}

/// How many scenes away a goal is, by the arrows alone.
struct Distances {
  private var distances: [Int]
  private let goal: ProofRun.Goal

  static let never = Int.max

  init(to goal: ProofRun.Goal, in scenario: Scenario) {
    self.goal = goal
    distances = [Int](repeating: Self.never, count: scenario.scenes.count)
    if case .scene(let scene) = goal { distances[scene] = 0 }
    // As many rounds as there are scenes always suffice; most cases need a few.
    for _ in scenario.scenes {
      var changed = false
      for (index, scene) in scenario.scenes.enumerated() {
        let near = scene.order.map { reach(scenario.reactions[$0].destination) }.min() ?? Self.never
        guard near != Self.never, near + 1 < distances[index] else { continue }
        distances[index] = near + 1
        changed = true
      }
      if !changed { break }
    }
  }

  func distance(from scene: Int) -> Int { distances[scene] }

  func leadsOn(_ reaction: Int, from scene: Int, _ scenario: Scenario) -> Bool {
    let reached = reach(scenario.reactions[reaction].destination)
    return reached != Self.never && reached < distances[scene]
  }

  private func reach(_ destination: Destination) -> Int {
    switch (destination, goal) {
    case (.scene(let scene), _), (.detour(let scene), _): distances[scene]
    case (.ending(let ending), .ending(let wanted)) where ending == wanted: 0
    case (.endingThatFits, .ending): 0
    default: Self.never
    }
  }
}
