import Dialogue
import Scenarios

/// Going on with a conversation by saying what leads somewhere.
extension Path {
  /// Says what leads from a spot to one of these states. False when nothing does.
  mutating func step(from spot: Int, to states: Forest.Tree, at target: Int, in terrain: Terrain) -> Bool {
    // At the most turns the closing scene begins by itself.
    let runsOut = Int(state.turn) + 1 == terrain.scenario.about.mostTurns
    let goal = runsOut ? terrain.closed(states, at: target) : (target, states)
    for arrow in terrain.arrows(from: spot) where arrow.nextSpot == target {
      if follow(arrow, from: spot, in: terrain, to: { $0 == goal.0 ? goal.1 : nil }) { return true }
    }
    return false
  }

  /// Says what leads into a ring, and waits in another for the turn in which something does.
  mutating func enter(
    _ ring: Exploration.Layer, waitingIn outer: Exploration.Layer, in terrain: Terrain
  ) -> Bool {
    while ending == nil, Int(state.turn) < terrain.scenario.about.mostTurns {
      if go(into: ring, in: terrain) { return true }
      guard go(into: outer, in: terrain) else { return false }
    }
    return false
  }

  private mutating func go(into ring: Exploration.Layer, in terrain: Terrain) -> Bool {
    let spot = terrain.spot(of: state)
    for arrow in terrain.arrows(from: spot) {
      let isThere = follow(arrow, from: spot, in: terrain) { target in
        target < ring.count && ring[target] != Forest.nothing ? ring[target] : nil
      }
      if isThere { return true }
    }
    return false
  }

  /// Says what makes the reaction at a place of the scene's order come, as soon as it does.
  mutating func take(_ place: Int, waitingIn states: Forest.Tree, at spot: Int, in terrain: Terrain) -> Bool {
    var ring = Exploration.Layer(repeating: Forest.nothing, count: spot)
    ring.append(states)
    while ending == nil {
      if say(place, in: terrain, accepting: { _ in true }) { return true }
      guard Int(state.turn) < terrain.scenario.about.mostTurns, go(into: ring, in: terrain) else {
        return false
      }
    }
    return false
  }

  private mutating func follow(
    _ arrow: Arrow, from spot: Int, in terrain: Terrain, to goal: (Int) -> Forest.Tree?
  ) -> Bool {
    let scene = terrain.spots[spot].scene
    for (place, outcome) in terrain.outcomeOfPlace[scene].enumerated() where outcome == arrow.outcome {
      let isThere = say(place, in: terrain) { next in
        guard next.ending == nil, let states = goal(terrain.spot(of: next.state)) else { return false }
        return terrain.contains(states, next.state)
      }
      if isThere { return true }
    }
    return false
  }

  /// Says what makes the reaction at a place of the scene's order come. False when nothing does now.
  mutating func say(_ place: Int, in terrain: Terrain, accepting: (Path) -> Bool) -> Bool {
    let scenario = terrain.scenario
    let scene = Int(state.scene)
    let order = scenario.scenes[scene].order
    let wanted = place < order.count ? order[place] : nil
    let now = Transition.nextTurn(state)
    if let wanted, !now.holds(scenario.reactions[wanted].condition) { return false }
    for way in terrain.replies[scene].ways[place] {
      guard let reply = way.reply,
        !way.rivals.members.contains(where: { now.holds(scenario.reactions[order[$0]].condition) })
      else { continue }
      var next = self
      next.say(reply, heard: terrain.stimulus(of: reply), in: scenario)
      if next.steps.last?.reaction == wanted, accepting(next) {
        self = next
        return true
      }
    }
    return false
  }
}
