import Scenarios

/// Every state that can be reached when turns are not counted.
struct Saturation {
  private(set) var sets: Exploration.Layer
  private let terrain: Terrain

  init(from layer: Exploration.Layer, in terrain: Terrain) {
    sets = layer
    self.terrain = terrain
  }

  /// Follows everything that can happen at this turn, as often as it can: first what stays in a spot, then
  /// what leaves it. False when there was not enough room.
  mutating func saturate(turn: Int, below nodes: Int) -> Bool {
    var waiting = Set(sets.indices.filter { sets[$0] != Forest.nothing })
    // The first scenes first: what comes later then comes but once.
    while let spot = waiting.min(by: { before($0, $1) }) {
      guard terrain.forest.size < nodes else { return false }
      waiting.remove(spot)
      let guards = terrain.guards(at: spot, turn: turn)
      let arrows = terrain.arrows(from: spot)
      var before = Forest.nothing
      while sets[spot] != before {
        before = sets[spot]
        for arrow in arrows where arrow.nextSpot == spot { follow(arrow, guards, spot, turn) }
      }
      for arrow in arrows {
        guard let target = arrow.nextSpot, target != spot else { continue }
        if follow(arrow, guards, spot, turn) { waiting.insert(target) }
      }
    }
    return true
  }

  private func before(_ first: Int, _ second: Int) -> Bool {
    (terrain.spots[first].scene, first) < (terrain.spots[second].scene, second)
  }

  /// Whether that brought anything new.
  @discardableResult
  private mutating func follow(_ arrow: Arrow, _ guards: SceneGuards, _ spot: Int, _ turn: Int) -> Bool {
    guard let target = arrow.nextSpot else { return false }
    let from = terrain.forest.and(sets[spot], guards.outcomes[arrow.outcome])
    guard from != Forest.nothing else { return false }
    var after = terrain.forest.shifted(from, by: arrow.shift)
    if case .endingThatFits = arrow.target, let none = terrain.endings(at: target, turn: turn).last {
      after = terrain.forest.and(after, none)
    }
    let before = target < sets.count ? sets[target] : Forest.nothing
    terrain.add(after, to: target, of: &sets)
    return sets[target] != before
  }
}
