import Scenarios

/// From which states some way of replying leads to an ending, the time left aside.
struct Freedom {
  /// By turn of the next reply, by spot.
  private(set) var free: [Int: Exploration.Layer] = [:]

  /// - Parameter turns: of the reply that is to come, up to the last in time.
  init(in terrain: Terrain, turns: ClosedRange<Int>) {
    var known = Exploration.Layer(repeating: Forest.nothing, count: terrain.spots.count)
    var last: Int?
    for turn in turns.reversed() {
      if last.map({ !terrain.isAlike($0, turn) }) ?? true { Self.widen(&known, terrain, turn) }
      free[turn] = known
      last = turn
    }
  }

  /// What leads to an ending or to what is free already, until nothing more does.
  private static func widen(_ free: inout Exploration.Layer, _ terrain: Terrain, _ turn: Int) {
    var changed = true
    while changed {
      changed = false
      for spot in free.indices.reversed() where free[spot] != Forest.everything {
        let guards = terrain.guards(at: spot, turn: turn)
        var here = free[spot]
        for arrow in terrain.arrows(from: spot) where here != Forest.everything {
          let open = guards.outcomes[arrow.outcome]
          guard open != Forest.nothing else { continue }
          if arrow.ends {
            var ends = open
            if case .endingThatFits = arrow.target, let none = terrain.endings(at: spot, turn: turn).last {
              let stays = terrain.forest.before(none, by: arrow.shift)
              ends = terrain.forest.without(open, stays)
            }
            here = terrain.forest.or(here, ends)
          }
          guard let target = arrow.nextSpot, free[target] != Forest.nothing else { continue }
          here = terrain.forest.or(here, terrain.before(free[target], arrow, from: spot, turn: turn))
        }
        if here != free[spot] {
          free[spot] = here
          changed = true
        }
      }
    }
  }
}
