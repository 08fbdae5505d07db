import Scenarios

/// How much there was to visit.
extension Exploration {
  /// How many states there are, the turn left aside.
  package var stateCount: Double {
    var known: [Forest.Tree: Double] = [:]
    return everywhere.reduce(0) { $0 + terrain.forest.count($1, of: terrain.facts.count, &known) }
  }

  /// In how many ways a state can become another or end: a way for everything that can come of a reply.
  package var transitionCount: Double {
    var known: [Forest.Tree: Double] = [:]
    var sum = 0.0
    for (spot, states) in everywhere.enumerated() where states != Forest.nothing {
      for open in terrain.guards(at: spot, turn: scenario.about.mostTurns).outcomes {
        let from = terrain.forest.and(states, open)
        sum += terrain.forest.count(from, of: terrain.facts.count, &known)
      }
    }
    return sum
  }

  /// Nodes of decision diagrams that were made.
  package var nodeCount: Int { terrain.forest.size }

  private var everywhere: Layer {
    var all: Layer = []
    for layer in layers + [uncounted] {
      for (spot, states) in layer.enumerated() where states != Forest.nothing {
        terrain.add(states, to: spot, of: &all)
      }
    }
    return all
  }
}
