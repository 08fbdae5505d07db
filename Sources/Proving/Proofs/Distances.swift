import Scenarios

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

  /// The reactions of a scene that bring the goal nearer.
  func waysOn(from scene: Int, _ scenario: Scenario) -> [Int] {
    scenario.scenes[scene].order.filter {
      let reached = reach(scenario.reactions[$0].destination)
      return reached != Self.never && reached < distances[scene]
    }
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
