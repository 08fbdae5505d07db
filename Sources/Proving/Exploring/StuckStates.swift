import Scenarios

/// States from which no way of replying leads to an ending but that of the time.
struct StuckStates {
  /// By scene, the first such state.
  private(set) var first: [Int: Sighting] = [:]
  private var withFree: Set<Int> = []

  init(in exploration: Exploration) {
    let terrain = exploration.terrain
    let most = exploration.scenario.about.mostTurns
    let freedom = Freedom(in: terrain, turns: 1...most)
    // What is met when time is up is left aside.
    for (number, layer) in exploration.layers.enumerated() where number < most {
      divide(layer, by: freedom.free[number + 1], terrain, layer: number)
    }
    if !exploration.countsEveryTurn {
      divide(
        exploration.uncounted, by: freedom.free[min(exploration.turnsCounted + 1, most)], terrain, layer: nil)
    }
  }

  private mutating func divide(
    _ layer: Exploration.Layer, by free: Exploration.Layer?, _ terrain: Terrain, layer number: Int?
  ) {
    guard let free else { return }
    for (spot, states) in layer.enumerated() where states != Forest.nothing {
      let scene = terrain.spots[spot].scene
      if terrain.forest.meets(states, free[spot]) { withFree.insert(scene) }
      guard first[scene] == nil else { continue }
      let stuck = terrain.forest.without(states, free[spot])
      if stuck != Forest.nothing {
        first[scene] = Sighting(layer: number, spot: spot, states: stuck, place: nil)
      }
    }
  }

  var scenes: [Int] { first.keys.sorted() }

  /// Whether all states of the scene are stuck.
  func isWhole(_ scene: Int) -> Bool { first[scene] != nil && !withFree.contains(scene) }
}
