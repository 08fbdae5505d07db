import Dialogue
package import Scenarios

extension ProofRun {
  /// Where the conversation left the way that the author had in mind.
  package struct Parting: Sendable, Hashable {
    package let turn: Int
    /// What was to be reached, if a place.
    package let goal: Goal?
    package let cause: Cause
    /// The state in which the cause is told.
    package let state: ControlState
  }

  package enum Goal: Sendable, Hashable {
    case scene(Int)
    case ending(Int)
  }

  /// What kept the conversation from its goal.
  package enum Cause: Sendable, Hashable {
    /// The reactions that lead on from there, each with why it was not taken; none when the goal was
    /// left again, or is no place.
    case ways([Verdict])
    /// Nothing leads on from there; at these turns something was answered that leads nowhere.
    case noWay(staying: [Int])
    /// Until here it went well, and then there were no replies left; these would have led on.
    case outOfReplies([Int])
    /// It came to an end, and these parts of the ending's condition did not hold.
    case unmet([Condition])
    /// It came to an end, and this one stands above the ending and fitted too.
    case earlierEnding(Int)
  }

  /// Nil when all holds, or when nothing was said.
  package func parting(in scenario: Scenario) -> Parting? {
    guard !turns.isEmpty else { return nil }
    // A scene that was never reached comes before what was to come of it.
    let skipped = failures.first { if case .neverThere = $0 { true } else { false } }
    guard let first = failures.first else { return nil }
    if case .line(let turn, let mismatch) = first {
      var goal: Goal?
      if case .scene(let expected, _) = mismatch { goal = scenario.scene(named: expected).map { .scene($0) } }
      return parting(
        at: turn - 1, goal: goal.map { (goal: $0, map: Distances(to: $0, in: scenario)) }, scenario)
    }
    switch skipped ?? first {
    case .ending(let expected, _):
      guard let ending = scenario.endings.firstIndex(where: { $0.id == expected }) else { return nil }
      return refusal(of: ending, scenario) ?? leaving(.ending(ending), scenario)
    case .scene(let expected, _), .neverThere(let expected):
      return scenario.scene(named: expected).flatMap { leaving(.scene($0), scenario) }
    case .overAt(let turn): return parting(at: turn - 1, goal: nil, scenario)
    case .score, .state, .line: return nil
    }
  }

  /// The conversation ended, and which ending it got was left to their conditions.
  private func refusal(of ending: Int, _ scenario: Scenario) -> Parting? {
    guard let last = turns.last, let got = scenario.endings.firstIndex(where: { $0.id == last.ending }),
      let state = states.last
    else { return nil }
    if case .ending = scenario.reaction(named: last.reaction)?.destination { return nil }
    let unmet = scenario.endings[ending].condition?.unmet(in: state) ?? []
    return Parting(
      turn: turns.count, goal: .ending(ending), cause: unmet.isEmpty ? .earlierEnding(got) : .unmet(unmet),
      state: state)
  }

  /// From the scenes that came nearest to the goal, where it did not go on.
  private func leaving(_ goal: Goal, _ scenario: Scenario) -> Parting? {
    let map = Distances(to: goal, in: scenario)
    let distances = states.map { map.distance(from: Int($0.scene)) }
    let nearest = distances.dropLast().min() ?? Distances.never
    let last = distances[turns.count]
    if last < nearest {
      let ways = map.waysOn(from: Int(states[turns.count].scene), scenario)
      return Parting(turn: turns.count, goal: goal, cause: .outOfReplies(ways), state: states[turns.count])
    }
    let place =
      nearest == Distances.never
      ? stranding(scenario) : turnAside(distances, nearest, left: last > nearest, map, scenario)
    return parting(at: place, goal: (goal, map), scenario)
  }

  /// Of the turns where the goal was nearest, the one that tells most.
  private func turnAside(
    _ distances: [Int], _ nearest: Int, left: Bool, _ map: Distances, _ scenario: Scenario
  ) -> Int {
    let there = turns.indices.filter { distances[$0] == nearest }
    let verdicts = Dictionary(uniqueKeysWithValues: there.map { ($0, ways(at: $0, map, scenario)) })
    // The way was open, but another reaction stands above it.
    if let blocked = there.first(where: { verdicts[$0]?.contains(where: \.fits) ?? false }) { return blocked }
    // The right thing was said; the later, the nearer to what the condition asks.
    if let close = there.last(where: { verdicts[$0]?.contains(where: \.waitsForStateOnly) ?? false }) {
      return close
    }
    if left || turns.last?.ending != nil { return there.last ?? 0 }
    // What nothing in the case fits was probably heard otherwise than meant.
    return there.first { scenario.reaction(named: turns[$0].reaction) == nil } ?? there.first ?? 0
  }

  /// Nothing leads to the goal from anywhere the conversation was: where it ended, or in the last scene.
  private func stranding(_ scenario: Scenario) -> Int {
    if turns.last?.ending != nil { return turns.count - 1 }
    let scenes = states.dropLast().map { Int($0.scene) }
    let last = scenes.last { $0 != scenario.closing } ?? scenes.last
    let staying = staying(scenario).filter { scenes[$0] == last }
    return staying.first { turns[$0].doesNothing(in: scenario) } ?? staying.first
      ?? scenes.firstIndex { $0 == last } ?? 0
  }

  /// Where something of the case itself was answered that leads nowhere; each reaction once.
  private func staying(_ scenario: Scenario) -> [Int] {
    var told: Set<String> = []
    return turns.indices.filter { turn in
      let reaction = scenario.reaction(named: turns[turn].reaction)
      return reaction?.position != nil && reaction?.destination == .stay
        && told.insert(turns[turn].reaction).inserted
    }
  }

  private func ways(at place: Int, _ map: Distances, _ scenario: Scenario) -> [Verdict] {
    let state = Transition.nextTurn(states[place])
    return map.waysOn(from: Int(state.scene), scenario).map {
      Verdict(on: $0, of: scenario, hearing: turns[place].hearing, state: state)
    }
  }

  private func parting(
    at place: Int, goal: (goal: Goal, map: Distances)?, _ scenario: Scenario
  ) -> Parting? {
    guard turns.indices.contains(place) else { return nil }
    let ways = goal.map { self.ways(at: place, $0.map, scenario) } ?? []
    let isReached = goal.map { $0.map.distance(from: Int(states[place].scene)) == 0 } ?? true
    let here = staying(scenario).filter { states[$0].scene == states[place].scene }
    return Parting(
      turn: place + 1, goal: goal?.goal,
      cause: ways.isEmpty && !isReached ? .noWay(staying: here.map { $0 + 1 }) : .ways(ways),
      state: Transition.nextTurn(states[place]))
  }
}

extension TurnRecord {
  /// Whether its reaction only has words: then a way may have been forgotten.
  fileprivate func doesNothing(in scenario: Scenario) -> Bool {
    scenario.reaction(named: reaction).map {
      $0.effects.isEmpty && $0.remembers == 0 && $0.forgets == 0
    } ?? true
  }
}
