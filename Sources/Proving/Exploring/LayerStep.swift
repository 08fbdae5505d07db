import Scenarios

/// One turn, for all states at once.
struct LayerStep {
  private let now: Exploration.Layer
  /// The layer before, when what came of that one is part of what comes of this.
  private let previous: Exploration.Layer?
  private let turn: Int
  private let looksOnly: Bool

  /// - Parameters:
  ///   - layer: the states before the turn.
  ///   - previous: the states a turn earlier, of which `layer` came; nil when that was another way.
  ///   - turn: counting the reply that is given.
  ///   - looksOnly: when only what is seen matters, and not where it leads.
  init(
    from layer: Exploration.Layer, after previous: Exploration.Layer?, turn: Int, looksOnly: Bool = false
  ) {
    self.looksOnly = looksOnly
    now = layer
    self.previous = previous
    self.turn = turn
  }

  /// The states after the turn.
  ///
  /// What was there a turn ago brings the same again, so only what is new is followed; but where
  /// something is no longer so, everything.
  ///
  /// - Parameter endsBy: the turn that ends every conversation, when it is this one.
  func taken(
    in terrain: Terrain, layer: Int?, seen: inout Seen, endsBy: Int?
  ) -> Exploration.Layer {
    let renewed = looksOnly ? [] : renewed(in: terrain)
    var next: Exploration.Layer = []
    for (spot, states) in now.enumerated() where states != Forest.nothing {
      if previous != nil, !looksOnly, !renewed.contains(spot) { terrain.add(states, to: spot, of: &next) }
    }
    for (spot, states) in now.enumerated() where states != Forest.nothing {
      let guards = terrain.guards(at: spot, turn: turn)
      seen.note(states, at: spot, layer: layer, turn: turn, guards, terrain)
      let before = self.before(spot)
      let fresh = terrain.forest.without(states, before)
      let old = previous == nil ? nil : terrain.guards(at: spot, turn: turn - 1)
      for arrow in terrain.arrows(from: spot) where !looksOnly || arrow.ends || seen.asksForTurn(arrow) {
        let open = guards.outcomes[arrow.outcome]
        var from: Forest.Tree
        if arrow.nextSpot.map(renewed.contains) ?? false || seen.asksForTurn(arrow) {
          from = terrain.forest.and(states, open)
        } else {
          from = terrain.forest.and(fresh, open)
          let was = old?.outcomes[arrow.outcome] ?? Forest.nothing
          if was != open {
            let opened = terrain.forest.without(open, was)
            let more = terrain.forest.and(states, opened)
            from = terrain.forest.or(from, more)
          }
        }
        guard from != Forest.nothing else { continue }
        follow(arrow, from, spot, layer, &next, terrain, &seen, endsBy)
      }
    }
    return next
  }

  private func before(_ spot: Int) -> Forest.Tree {
    guard let previous, spot < previous.count else { return Forest.nothing }
    return previous[spot]
  }

  /// Spots to which some way, or some state from which it goes, is no longer there.
  private func renewed(in terrain: Terrain) -> Set<Int> {
    guard let previous else { return [] }
    var renewed: Set<Int> = []
    for (spot, before) in previous.enumerated() where before != Forest.nothing {
      let states = spot < now.count ? now[spot] : Forest.nothing
      let isWhole = terrain.forest.isWithin(before, states)
      let (old, new) = (terrain.guards(at: spot, turn: turn - 1), terrain.guards(at: spot, turn: turn))
      for arrow in terrain.arrows(from: spot) {
        guard let target = arrow.nextSpot else { continue }
        if case .endingThatFits = arrow.target {
          if terrain.endings(at: spot, turn: turn).last != Forest.nothing { renewed.insert(target) }
          continue
        }
        let (was, open) = (old.outcomes[arrow.outcome], new.outcomes[arrow.outcome])
        if was == Forest.nothing { continue }
        if !isWhole || (was != open && !terrain.forest.isWithin(was, open)) { renewed.insert(target) }
      }
    }
    return renewed
  }

  private func follow(
    _ arrow: Arrow, _ from: Forest.Tree, _ spot: Int, _ layer: Int?, _ next: inout Exploration.Layer,
    _ terrain: Terrain, _ seen: inout Seen, _ endsBy: Int?
  ) {
    let after = terrain.forest.shifted(from, by: arrow.shift)
    let sighting = Sighting(layer: layer, spot: spot, states: from, place: nil)
    switch arrow.target {
    case .spot(let target):
      if endsBy != nil {
        _ = end(after, at: target, arrow, sighting, terrain, &seen)
        return
      }
      terrain.add(after, to: target, of: &next)
      if let entered = arrow.entered {
        seen.enter(entered, in: after, at: target, turn: turn, terrain)
      }
    case .ending(let ending):
      seen.arrive(ending, in: after, terrain, sighting)
    case .endingThatFits(else: let target):
      let left = end(after, at: target, arrow, sighting, terrain, &seen)
      if left != Forest.nothing { terrain.add(left, to: target, of: &next) }
    }
  }

  /// Ends with what fits; the states for which nothing does.
  private func end(
    _ states: Forest.Tree, at spot: Int, _ arrow: Arrow, _ sighting: Sighting, _ terrain: Terrain,
    _ seen: inout Seen
  ) -> Forest.Tree {
    let endings = terrain.endings(at: spot, turn: turn)
    for ending in terrain.scenario.endings.indices {
      let there = terrain.forest.and(states, endings[ending])
      guard there != Forest.nothing else { continue }
      let before = terrain.forest.before(there, by: arrow.shift)
      seen.arrive(
        ending, in: there, terrain,
        Sighting(
          layer: sighting.layer, spot: sighting.spot,
          states: terrain.forest.and(sighting.states, before), place: nil))
    }
    return terrain.forest.and(states, endings[endings.count - 1])
  }
}
