package import Scenarios

/// Which reaction is taken and what becomes of the control state: no words, no chance.
///
/// The one interpreter of a scenario: conversations and the checker both step through here.
package struct Transition: Sendable, Hashable {
  /// The reaction that fits, or nil when only the fallback is left.
  package let reaction: Int?
  package let state: ControlState
  /// The scene that was entered with this step, if any, whose opening is to be said.
  package let entered: Int?
  package let ending: Int?

  /// One step: the first reaction of the scene that fits the state and the stimulus.
  ///
  /// Cost grows with the number of reactions in the scene.
  package static func step(
    _ scenario: Scenario, from before: ControlState, on stimulus: Stimulus
  ) -> Transition {
    var state = before
    state.turn = state.turn == .max ? .max : state.turn + 1
    let reaction = scenario.scenes[Int(state.scene)].order.first {
      let candidate = scenario.reactions[$0]
      return stimulus.has(candidate.cue) && state.holds(candidate.condition)
    }
    var step = Step(scenario: scenario, state: state)
    if let reaction { step.take(scenario.reactions[reaction]) }
    step.keepTime()
    return Transition(
      reaction: reaction, state: step.state, entered: step.entered, ending: step.ending)
  }
}

/// The state while a reaction works on it.
private struct Step {
  let scenario: Scenario
  var state: ControlState
  var entered: Int?
  var ending: Int?

  mutating func take(_ reaction: Reaction) {
    for effect in reaction.effects {
      state.levels[effect.level] = UInt8(
        clamping: effect.applied(to: Int(state.levels[effect.level])))
    }
    state.facts = (state.facts & ~reaction.forgets) | reaction.remembers
    switch reaction.destination {
    case .stay: break
    case .scene(let scene):
      state.returnScene = -1
      enter(scene)
    case .detour(let scene):
      if state.returnScene < 0 { state.returnScene = state.scene }
      enter(scene)
    case .back:
      if state.returnScene >= 0 { state.scene = state.returnScene }
      state.returnScene = -1
    case .ending(let index): ending = index
    case .endingThatFits: ending = endingThatFits()
    }
  }

  /// At the most turns the closing scene begins; some turns later the conversation ends.
  mutating func keepTime() {
    guard ending == nil else { return }
    let most = scenario.about.mostTurns
    if Int(state.turn) >= most + Scenario.closingTurns {
      ending = endingThatFits()
    } else if Int(state.turn) == most, Int(state.scene) != scenario.closing {
      state.returnScene = -1
      enter(scenario.closing)
    }
  }

  private mutating func enter(_ scene: Int) {
    state.enter(scene, of: scenario)
    entered = scene
  }

  private func endingThatFits() -> Int? {
    scenario.endings.firstIndex { state.holds($0.condition) }
  }
}

extension ControlState {
  /// The state in which a conversation begins.
  package static func beginning(_ scenario: Scenario) -> ControlState {
    var state = ControlState(at: scenario.start)
    for (index, level) in scenario.levels.enumerated() { state.levels[index] = level.start }
    state.enter(scenario.start, of: scenario)
    return state
  }

  fileprivate mutating func enter(_ index: Int, of scenario: Scenario) {
    scene = Int16(index)
    guard let slot = scenario.visitSlots[index] else { return }
    if visits[slot] < .max { visits[slot] += 1 }
  }
}
