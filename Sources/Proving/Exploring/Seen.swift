import Dialogue
import Scenarios

/// What was met on the way: reactions by scene, endings, words.
struct Seen {
  /// By scene and place in its order; the last is the fallback.
  private(set) var places: [[Sighting?]]
  private(set) var endings: [Arrival?]
  /// Places not yet met, by scene.
  private var missing: [Set<Int>]
  /// Conditional words not yet possible: by reaction, and of openings by scene.
  private var unsaid: [Int: [Variant]]
  private var unopened: [Int: [Variant]]
  private let scenario: Scenario

  init(_ scenario: Scenario) {
    self.scenario = scenario
    places = scenario.scenes.map { [Sighting?](repeating: nil, count: $0.order.count + 1) }
    missing = places.map { Set($0.indices) }
    endings = Array(repeating: nil, count: scenario.endings.count)
    unsaid = Dictionary(
      uniqueKeysWithValues: scenario.reactions.enumerated().map { ($0, Self.conditional($1.words)) })
    unopened = Dictionary(
      uniqueKeysWithValues: scenario.scenes.enumerated().map { ($0, Self.conditional($1.opening)) })
    unsaid = unsaid.filter { !$0.value.isEmpty }
    unopened = unopened.filter { !$0.value.isEmpty }
  }

  private static func conditional(_ words: WordSupply) -> [Variant] {
    words.variants.filter { $0.condition != nil }
  }

  /// The states of a spot before a turn, with all that a reply can bring there.
  mutating func note(
    _ states: Forest.Tree, at spot: Int, layer: Int?, turn: Int, _ guards: SceneGuards, _ terrain: Terrain
  ) {
    let scene = terrain.spots[spot].scene
    let order = scenario.scenes[scene].order
    for place in missing[scene].sorted() where terrain.forest.meets(states, guards.places[place]) {
      missing[scene].remove(place)
      places[scene][place] = Sighting(
        layer: layer, spot: spot, states: guards.places[place], place: place)
    }
    guard !unsaid.isEmpty else { return }
    for (place, reaction) in order.enumerated() where places[scene][place] != nil {
      guard let variants = unsaid[reaction] else { continue }
      let here = terrain.forest.and(states, guards.places[place])
      guard here != Forest.nothing else { continue }
      let outcome = terrain.outcomes[scene][terrain.outcomeOfPlace[scene][place]]
      let after = terrain.forest.shifted(here, by: terrain.shift(outcome, towards: nil))
      let moment = Moment(turn: turn, visits: terrain.visits(after: outcome, at: spot))
      unsaid[reaction] = left(variants, after, terrain, moment)
    }
  }

  /// A scene begins in these states.
  mutating func enter(
    _ scene: Int, in states: Forest.Tree, at spot: Int, turn: Int, _ terrain: Terrain
  ) {
    guard let variants = unopened[scene], states != Forest.nothing else { return }
    let moment = Moment(turn: turn, visits: terrain.spots[spot].visits)
    unopened[scene] = left(variants, states, terrain, moment)
  }

  /// Whether what the arrow shows can be another thing a turn later.
  func asksForTurn(_ arrow: Arrow) -> Bool {
    if case .endingThatFits = arrow.target { return true }
    return arrow.entered.map { unopened[$0] != nil } ?? false
  }

  private func left(
    _ variants: [Variant], _ states: Forest.Tree, _ terrain: Terrain, _ moment: Moment
  ) -> [Variant]? {
    let left = variants.filter {
      !terrain.forest.meets(states, terrain.condition($0.condition, at: moment).may)
    }
    return left.isEmpty ? nil : left
  }

  /// - Parameter states: as they are when the ending comes.
  mutating func arrive(
    _ ending: Int, in states: Forest.Tree, _ terrain: Terrain, _ sighting: @autoclosure () -> Sighting
  ) {
    guard states != Forest.nothing else { return }
    let leaf = terrain.forest.levels(in: states)
    let trust = terrain.scenario.trust ?? 0
    let found = terrain.forest.combinations(ofLeaf: leaf).map {
      terrain.forest.space.values($0)[trust]
    }
    guard let lowest = found.min(), let highest = found.max() else { return }
    var arrival = endings[ending] ?? Arrival(first: sighting(), lowest: lowest, highest: highest)
    arrival.lowest = min(arrival.lowest, lowest)
    arrival.highest = max(arrival.highest, highest)
    endings[ending] = arrival
  }

  /// Variants of reactions that fire, and of scenes that are entered, whose condition never holds there.
  func neverSaid(isMet: (Int) -> Bool) -> [Variant] {
    let fired = Set(
      scenario.scenes.indices.flatMap { scene in
        scenario.scenes[scene].order.enumerated()
          .filter { places[scene][$0.offset] != nil }.map(\.element)
      })
    return unsaid.filter { fired.contains($0.key) && scenario.reactions[$0.key].position != nil }
      .flatMap(\.value) + unopened.filter { isMet($0.key) }.flatMap(\.value)
  }
}
