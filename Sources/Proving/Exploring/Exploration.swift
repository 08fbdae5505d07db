package import Scenarios

/// Every reachable control state of a scenario under every kind of reply.
///
/// States are told apart only by what can still be asked of them. The states of a spot are kept as one
/// decision diagram, so that millions are followed in one step. The first turns are followed one by one;
/// when that becomes too much, the rest is followed without counting turns: what is not met then is not
/// met in truth, and for what is met a conversation must be found.
package struct Exploration {
  package struct Limits: Sendable {
    /// Nodes of decision diagrams, of all work and of following turn by turn.
    package var nodes: Int
    package var countedNodes: Int
    /// With more than these, no conversation is looked for any more.
    static let search = 8_000_000

    package init(nodes: Int = 5_500_000, countedNodes: Int = 250_000) {
      self.nodes = nodes
      self.countedNodes = countedNodes
    }
  }

  typealias Layer = [Forest.Tree]

  let scenario: Scenario
  let alphabet: Alphabet
  let terrain: Terrain
  /// Before each turn, by spot, the states that a conversation can be in; one more after the last.
  private(set) var layers: [Layer] = []
  /// The same after the closing scene has begun by itself; empty when not every turn was counted.
  private(set) var extraTime: [Layer] = []
  /// What was met from the last layer on with turns not counted.
  private(set) var uncounted: Layer = []
  private(set) var seen: Seen
  package private(set) var isComplete = true
  private let limits: Limits
  private let follows: Bool

  /// Turns that were followed one by one.
  package var turnsCounted: Int { max(0, layers.count - 1) }
  package var countsEveryTurn: Bool { turnsCounted == scenario.about.mostTurns }
  package var ignored: Ignored { terrain.ignored }

  /// All states, or when those are too many, all that are left with a part of the state left open; nil
  /// for a case with a scene of more than 500 reactions.
  ///
  /// - Parameters:
  ///   - follows: whether the talk may follow on one that went any way.
  ///   - progress: told now and then which part is behind.
  package static func widest(
    _ scenario: Scenario, _ alphabet: Alphabet, within limits: Limits = Limits(), follows: Bool = true,
    progress: (Double) -> Void = { _ in }
  ) -> Exploration? {
    var replies: [SceneReplies] = []
    for scene in scenario.scenes.indices {
      guard let cues = SceneCues(scene, of: scenario) else { return nil }
      var always = PositionSet.zero
      for (place, reaction) in scenario.scenes[scene].order.enumerated() {
        always[position: place] = scenario.reactions[reaction].condition == nil
      }
      replies.append(SceneReplies(cues, always: always, alphabet))
    }
    var tried: Exploration?
    for ignored in [.nothing] + Ignored.steps(scenario) {
      guard let terrain = Terrain(scenario, replies, ignoring: ignored) else { continue }
      var room = limits
      if !ignored.isNothing { room.nodes /= 5 }
      let next = Exploration(terrain, alphabet, within: room, follows: follows, progress)
      tried = next
      if next.isComplete { break }
    }
    return tried
  }

  private init(
    _ terrain: Terrain, _ alphabet: Alphabet, within limits: Limits, follows: Bool,
    _ progress: (Double) -> Void
  ) {
    self.follows = follows
    scenario = terrain.scenario
    self.alphabet = alphabet
    self.terrain = terrain
    self.limits = limits
    seen = Seen(terrain.scenario)
    count(progress)
    if !countsEveryTurn { flood(progress) }
    if isComplete { runOut() }
  }

  /// Turn by turn, as far as the diagrams stay small.
  private mutating func count(_ progress: (Double) -> Void) {
    let start = terrain.beginning(follows: follows)
    layers = [Layer(repeating: Forest.nothing, count: start.spot) + [start.states]]
    seen.enter(scenario.start, in: start.states, at: start.spot, turn: 0, terrain)
    for turn in 1...scenario.about.mostTurns {
      guard terrain.forest.size < limits.countedNodes else { return }
      progress(Double(turn - 1) / Double(scenario.about.mostTurns) / 10)
      let last = layers.count - 1
      let step = LayerStep(from: layers[last], after: last > 0 ? layers[last - 1] : nil, turn: turn)
      layers.append(step.taken(in: terrain, layer: last, seen: &seen, endsBy: nil))
    }
  }

  /// The other turns, each lasting as long as it likes.
  // From the beginning again: what can be had in any number of turns makes smaller diagrams than what can
  // be had in exactly so many.
  private mutating func flood(_ progress: (Double) -> Void) {
    var saturation = Saturation(from: layers[0], in: terrain)
    let most = scenario.about.mostTurns
    var looked: Layer?
    for turn in 1...most {
      let isNext = turn == turnsCounted + 1
      guard isNext || turn == 1 || !terrain.isAlike(turn, turn - 1) else { continue }
      guard saturation.saturate(turn: turn, below: limits.nodes, { progress(0.1 + 0.9 * $0) }) else {
        isComplete = false
        return
      }
      guard turn > turnsCounted else { continue }
      // Looks at every reply in those states, for what is seen; where they lead is among them already.
      // What was there at the last turn that was looked at, is alike at this one unless a way has opened.
      _ = LayerStep(from: saturation.sets, after: looked, turn: turn, looksOnly: true)
        .taken(in: terrain, layer: nil, seen: &seen, endsBy: nil)
      looked = saturation.sets
    }
    uncounted = saturation.sets
  }

  /// The closing scene begins by itself.
  private mutating func runOut() {
    let most = scenario.about.mostTurns
    var layer: Layer = []
    for (number, states) in (countsEveryTurn ? layers[most] : uncounted).enumerated()
    where states != Forest.nothing {
      let (spot, closed) = terrain.closed(states, at: number)
      terrain.add(closed, to: spot, of: &layer)
      if terrain.spots[number].scene != scenario.closing {
        seen.enter(scenario.closing, in: closed, at: spot, turn: most, terrain)
      }
    }
    extraTime = [layer]
    for turn in most + 1...most + Scenario.closingTurns {
      let last = extraTime.count - 1
      let step = LayerStep(from: extraTime[last], after: nil, turn: turn)
      let isLast = turn == most + Scenario.closingTurns
      extraTime.append(
        step.taken(
          in: terrain, layer: countsEveryTurn ? layers.count + last : nil, seen: &seen,
          endsBy: isLast ? turn : nil))
    }
  }

  /// The layer of a number: those of extra time come after the others.
  func layer(_ number: Int) -> Layer {
    number < layers.count ? layers[number] : extraTime[number - layers.count]
  }

  func isInExtraTime(_ sighting: Sighting) -> Bool { (sighting.layer ?? 0) >= layers.count }

  func isMet(scene: Int) -> Bool {
    (layers + extraTime + [uncounted]).contains { layer in
      layer.enumerated().contains {
        $0.element != Forest.nothing && terrain.spots[$0.offset].scene == scene
      }
    }
  }
}
