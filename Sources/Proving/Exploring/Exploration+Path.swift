import Dialogue
import Scenarios

/// Finding the conversation that leads somewhere.
extension Exploration {
  /// One state of a layer.
  private struct Stop {
    let layer: Int
    let spot: Int
    let states: Forest.Tree
  }

  /// A shortest conversation to a place, made with the interpreter itself; nil when none was found.
  func path(to sighting: Sighting, saysIt: Bool = true) -> Path? {
    var found: Path?
    if let layer = sighting.layer {
      let states = self.layer(layer)
      guard sighting.spot < states.count else { return nil }
      found = path(
        to: terrain.forest.and(states[sighting.spot], sighting.states), at: sighting.spot, layer: layer)
    } else {
      found = pathBeyond(to: sighting)
    }
    guard var path = found, saysIt, let place = sighting.place else { return found }
    return path.take(place, waitingIn: sighting.states, at: sighting.spot, in: terrain) ? path : nil
  }

  /// A conversation to one of these states of a layer.
  func path(to states: Forest.Tree, at spot: Int, layer: Int) -> Path? {
    guard let last = single(states, layer: layer) else { return nil }
    var stops = [Stop(layer: layer, spot: spot, states: last)]
    while let next = stops.last, next.layer > 0 {
      guard let before = stop(before: next) else { return nil }
      stops.append(before)
    }
    guard let first = stops.last else { return nil }
    var path = Path(scenario, from: terrain.beginning(in: first.states))
    for (from, to) in zip(stops.reversed(), stops.reversed().dropFirst()) {
      // The closing scene begins by itself, without a reply.
      if to.layer == layers.count { continue }
      guard path.step(from: from.spot, to: to.states, at: to.spot, in: terrain) else { return nil }
    }
    return path
  }

  /// One of the states; of those before the first turn, rather the one of which the case says it.
  private func single(_ states: Forest.Tree, layer: Int) -> Forest.Tree? {
    let usual = layer == 0 ? terrain.single(.beginning(scenario)) : Forest.nothing
    if terrain.forest.meets(usual, states) { return usual }
    return terrain.forest.example(in: states).map {
      terrain.forest.single(facts: $0.facts, levels: $0.levels, of: terrain.facts.count)
    }
  }

  private func stop(before next: Stop) -> Stop? {
    let number = next.layer - 1
    if next.layer == layers.count {
      for (spot, states) in layer(number).enumerated() where states != Forest.nothing {
        let isClosing = terrain.spots[spot].scene == scenario.closing
        guard terrain.closed(states, at: spot).spot == next.spot else { continue }
        let before =
          isClosing ? next.states : terrain.forest.before(next.states, by: terrain.closingShift)
        if let found = single(terrain.forest.and(states, before), layer: number) {
          return Stop(layer: number, spot: spot, states: found)
        }
      }
      return nil
    }
    let turn = number < layers.count ? next.layer : next.layer - 1
    for (spot, states) in layer(number).enumerated() where states != Forest.nothing {
      for arrow in terrain.arrows(from: spot) where arrow.nextSpot == next.spot {
        let before = terrain.before(next.states, arrow, from: spot, turn: turn)
        if let found = single(terrain.forest.and(states, before), layer: number) {
          return Stop(layer: number, spot: spot, states: found)
        }
      }
    }
    return nil
  }

  /// A conversation to what was met with turns not counted: backwards in rings until a counted turn, then
  /// forwards, waiting where a ring has to wait for its turn.
  private func pathBeyond(to sighting: Sighting) -> Path? {
    var rings: [Layer] = [[]]
    terrain.add(sighting.states, to: sighting.spot, of: &rings[0])
    var known = rings[0]
    for _ in 0..<scenario.about.mostTurns - turnsCounted {
      if let path = pathInwards(rings, to: sighting) { return path }
      guard let last = rings.last, let next = ring(around: last, without: &known) else { return nil }
      rings.append(next)
    }
    return nil
  }

  private func ring(around last: Layer, without known: inout Layer) -> Layer? {
    let turn = scenario.about.mostTurns - 1
    var next: Layer = []
    for spot in uncounted.indices where uncounted[spot] != Forest.nothing {
      for arrow in terrain.arrows(from: spot) {
        guard let target = arrow.nextSpot, target < last.count, last[target] != Forest.nothing else {
          continue
        }
        let before = terrain.before(last[target], arrow, from: spot, turn: turn)
        let here = terrain.forest.and(before, uncounted[spot])
        let old = spot < known.count ? known[spot] : Forest.nothing
        let fresh = terrain.forest.without(here, old)
        guard fresh != Forest.nothing else { continue }
        terrain.add(fresh, to: spot, of: &next)
      }
    }
    for (spot, states) in next.enumerated() { terrain.add(states, to: spot, of: &known) }
    return next.isEmpty ? nil : next
  }

  private func pathInwards(_ rings: [Layer], to sighting: Sighting) -> Path? {
    guard let outer = rings.last, let last = layers.last else { return nil }
    for spot in outer.indices where spot < last.count {
      let met = terrain.forest.and(outer[spot], last[spot])
      guard met != Forest.nothing, var path = path(to: met, at: spot, layer: turnsCounted) else { continue }
      for (inner, ring) in zip(rings, rings.dropFirst()).reversed() {
        guard path.enter(inner, waitingIn: ring, in: terrain) else { return nil }
      }
      return path
    }
    return nil
  }
}

extension Terrain {
  /// The states of a spot from which this arrow leads to one of these.
  func before(_ states: Forest.Tree, _ arrow: Arrow, from spot: Int, turn: Int) -> Forest.Tree {
    var states = states
    if case .endingThatFits = arrow.target, let none = endings(at: spot, turn: turn).last {
      states = forest.and(states, none)
    }
    let open = guards(at: spot, turn: turn).outcomes[arrow.outcome]
    return forest.and(open, forest.before(states, by: arrow.shift))
  }

  func contains(_ states: Forest.Tree, _ state: ControlState) -> Bool {
    forest.and(states, single(state)) != Forest.nothing
  }
}
