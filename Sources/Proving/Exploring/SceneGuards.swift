import Scenarios

/// What of a moment is the same for all states of a spot.
struct Moment {
  let turn: Int
  let visits: SIMD16<UInt8>
}

/// The states of a scene, at a moment, in which some reply leads to each reaction.
struct SceneGuards {
  /// By place in the order; the last is the fallback.
  let places: [Forest.Tree]
  let outcomes: [Forest.Tree]
  /// By place, the states in which its condition may hold.
  let open: [Forest.Tree]

  init(_ scene: Int, in terrain: Terrain, at moment: Moment) {
    let conditions =
      terrain.scenario.scenes[scene].order.map { terrain.scenario.reactions[$0].condition } + [nil]
    var closed: [Forest.Tree] = []
    var open: [Forest.Tree] = []
    for condition in conditions {
      let holds = terrain.condition(condition, at: moment)
      open.append(holds.may)
      closed.append(terrain.forest.not(holds.must))
    }
    self.open = open
    places = conditions.indices.map { place in
      var any = Forest.nothing
      for way in terrain.replies[scene].ways[place] where any != open[place] {
        var all = open[place]
        for rival in way.rivals.members where all != Forest.nothing {
          all = terrain.forest.and(all, closed[rival])
        }
        any = terrain.forest.or(any, all)
      }
      return any
    }
    var outcomes = [Forest.Tree](repeating: Forest.nothing, count: terrain.outcomes[scene].count)
    for (place, outcome) in terrain.outcomeOfPlace[scene].enumerated() {
      outcomes[outcome] = terrain.forest.or(outcomes[outcome], places[place])
    }
    self.outcomes = outcomes
  }
}

extension Terrain {
  /// The states in which a condition may hold, and those in which it must: the same but for what is
  /// left open.
  func condition(_ condition: Condition?, at moment: Moment) -> (may: Forest.Tree, must: Forest.Tree) {
    switch condition {
    case nil: return (Forest.everything, Forest.everything)
    case .fact(let index):
      guard let place = facts.place(of: index) else { return (Forest.everything, Forest.nothing) }
      let tree = forest.having(place)
      return (tree, tree)
    case .not(let inner):
      let holds = self.condition(inner, at: moment)
      return (forest.not(holds.must), forest.not(holds.may))
    case .all(let parts):
      var whole = (may: Forest.everything, must: Forest.everything)
      for part in parts {
        let holds = self.condition(part, at: moment)
        whole = (forest.and(whole.may, holds.may), forest.and(whole.must, holds.must))
      }
      return whole
    case .any(let parts):
      var whole = (may: Forest.nothing, must: Forest.nothing)
      for part in parts {
        let holds = self.condition(part, at: moment)
        whole = (forest.or(whole.may, holds.may), forest.or(whole.must, holds.must))
      }
      return whole
    case .compare(let quantity, let comparison, let number):
      return compared(quantity, comparison, number, at: moment)
    }
  }

  private func compared(
    _ quantity: Condition.Quantity, _ comparison: Condition.Comparison, _ number: Int, at moment: Moment
  ) -> (may: Forest.Tree, must: Forest.Tree) {
    switch quantity {
    case .level(let level):
      guard forest.space.levels.contains(level), ignored.levels & (1 << UInt16(level)) == 0 else {
        return (Forest.everything, Forest.nothing)
      }
      let tree = forest.tree(of: forest.space.set { comparison.holds(Int($0[level]), number) })
      return (tree, tree)
    case .turn:
      let tree = comparison.holds(moment.turn, number) ? Forest.everything : Forest.nothing
      return (tree, tree)
    case .visits(let slot):
      let tree = comparison.holds(Int(moment.visits[slot]), number) ? Forest.everything : Forest.nothing
      return (tree, tree)
    }
  }
}
