import Scenarios

/// Every state that can be reached when turns are not counted.
struct Saturation {
  private(set) var sets: Exploration.Layer
  /// By spot, what arrived there since it was last followed; some of it may have been there before.
  private var arrived: Exploration.Layer
  private var waiting: Set<Int>
  /// By spot, how large the diagram of what arrived is; nil when that has to be counted anew.
  private var sizes: [Int: Int] = [:]
  private var lastTurn: Int?
  private let terrain: Terrain

  init(from layer: Exploration.Layer, in terrain: Terrain) {
    sets = layer.map { _ in Forest.nothing }
    arrived = layer
    waiting = Set(layer.indices.filter { layer[$0] != Forest.nothing })
    self.terrain = terrain
  }

  /// Follows everything that can happen at this turn, as often as it can. False when there was not enough
  /// room.
  ///
  /// - Parameter progress: told how much of the room is taken.
  mutating func saturate(turn: Int, below nodes: Int, _ progress: (Double) -> Void) -> Bool {
    if let lastTurn { reopen(from: lastTurn, to: turn) }
    lastTurn = turn
    while let spot = smallest() {
      guard terrain.forest.size < nodes else { return false }
      progress(Double(terrain.forest.size) / Double(nodes))
      waiting.remove(spot)
      sizes[spot] = nil
      follow(spot, turn)
    }
    return true
  }

  /// What is small goes first, and grows whole before it is carried on: so the fewest diagrams are made.
  private mutating func smallest() -> Int? {
    for spot in waiting where sizes[spot] == nil {
      sizes[spot] = terrain.forest.nodeCount(of: arrived[spot])
    }
    return waiting.min { (sizes[$0] ?? 0, $0) < (sizes[$1] ?? 0, $1) }
  }

  /// What could not happen at the last turn, and now can.
  private mutating func reopen(from last: Int, to turn: Int) {
    for spot in sets.indices where sets[spot] != Forest.nothing {
      let (old, new) = (terrain.guards(at: spot, turn: last), terrain.guards(at: spot, turn: turn))
      for arrow in terrain.arrows(from: spot) {
        var opened = new.outcomes[arrow.outcome]
        if case .spot = arrow.target {
          opened = terrain.forest.without(opened, old.outcomes[arrow.outcome])
        }
        arrive(by: arrow, from: terrain.forest.and(sets[spot], opened), turn)
      }
    }
  }

  /// Follows what is new in a spot: first what stays there, then what leaves it.
  private mutating func follow(_ spot: Int, _ turn: Int) {
    let old = sets[spot]
    var new = terrain.forest.without(arrived[spot], old)
    arrived[spot] = Forest.nothing
    guard new != Forest.nothing else { return }
    // What is old may be followed again, when that makes a smaller diagram.
    let unknown = terrain.forest.not(old)
    new = terrain.forest.simplified(new, where: unknown)
    let guards = terrain.guards(at: spot, turn: turn)
    let arrows = terrain.arrows(from: spot)
    let staying = arrows.filter { $0.nextSpot == spot }
    var before = Forest.nothing
    while new != before {
      before = new
      for arrow in staying {
        let after = image(of: terrain.forest.and(new, guards.outcomes[arrow.outcome]), by: arrow, turn)
        let more = terrain.forest.without(after, old)
        new = terrain.forest.or(new, more)
      }
    }
    sets[spot] = terrain.forest.or(old, new)
    for arrow in arrows where arrow.nextSpot != spot {
      arrive(by: arrow, from: terrain.forest.and(new, guards.outcomes[arrow.outcome]), turn)
    }
  }

  private func image(of states: Forest.Tree, by arrow: Arrow, _ turn: Int) -> Forest.Tree {
    guard states != Forest.nothing else { return states }
    let after = terrain.forest.shifted(states, by: arrow.shift)
    guard case .endingThatFits(else: let target) = arrow.target,
      let none = terrain.endings(at: target, turn: turn).last
    else { return after }
    return terrain.forest.and(after, none)
  }

  private mutating func arrive(by arrow: Arrow, from states: Forest.Tree, _ turn: Int) {
    guard let target = arrow.nextSpot else { return }
    let after = image(of: states, by: arrow, turn)
    guard after != Forest.nothing else { return }
    while sets.count <= target {
      sets.append(Forest.nothing)
      arrived.append(Forest.nothing)
    }
    arrived[target] = terrain.forest.or(arrived[target], after)
    sizes[target] = nil
    waiting.insert(target)
  }
}
