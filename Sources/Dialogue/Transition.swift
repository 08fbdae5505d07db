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

  package init(reaction: Int?, state: ControlState, entered: Int?, ending: Int?) {
    self.reaction = reaction
    self.state = state
    self.entered = entered
    self.ending = ending
  }

  /// One step: the first reaction of the scene that fits the state and the stimulus.
  ///
  /// Cost grows with the number of reactions in the scene.
  package static func step(
    _ scenario: Scenario, from before: ControlState, on stimulus: Stimulus
  ) -> Transition {
    let state = nextTurn(before)
    let reaction = scenario.scenes[Int(state.scene)].order.first {
      let candidate = scenario.reactions[$0]
      return stimulus.has(candidate.cue) && state.holds(candidate.condition)
    }
    return taking(reaction, of: scenario, in: state)
  }

  /// The state in which conditions are asked when a reply is given: the turn of the reply counts.
  package static func nextTurn(_ before: ControlState) -> ControlState {
    var state = before
    state.turn = state.turn == .max ? .max : state.turn + 1
    return state
  }

  /// What comes of a reaction that was chosen.
  ///
  /// - Parameter state: the state at the turn of the reply, from ``nextTurn(_:)``.
  private static func taking(
    _ reaction: Int?, of scenario: Scenario, in state: ControlState
  ) -> Transition {
    var step = Step(state: state)
    if let reaction { step.take(reaction, of: scenario) }
    step.keepTime(scenario)
    return Transition(
      reaction: reaction, state: step.state, entered: step.entered, ending: step.ending)
  }
}

/// The state while a reaction works on it.
private struct Step {
  var state: ControlState
  var entered: Int?
  var ending: Int?

  init(state: ControlState) { self.state = state }

  // The parts of the reaction are read in place: copying it whole costs more than the step.
  mutating func take(_ reaction: Int, of scenario: Scenario) {
    for effect in scenario.reactions[reaction].effects {
      state.levels[effect.level] = UInt8(
        clamping: effect.applied(to: Int(state.levels[effect.level])))
    }
    state.facts &= ~scenario.reactions[reaction].forgets
    state.facts |= scenario.reactions[reaction].remembers
    switch scenario.reactions[reaction].destination {
    case .stay: break
    case .scene(let scene):
      state.returnScene = -1
      enter(scene, of: scenario)
    case .detour(let scene):
      if state.returnScene < 0 { state.returnScene = state.scene }
      enter(scene, of: scenario)
    case .back:
      if state.returnScene >= 0 { state.scene = state.returnScene }
      state.returnScene = -1
    case .ending(let index): ending = index
    case .endingThatFits: ending = scenario.endingThatFits(state)
    }
  }

  /// At the most turns the closing scene begins; some turns later the conversation ends.
  mutating func keepTime(_ scenario: Scenario) {
    guard ending == nil else { return }
    let most = scenario.about.mostTurns
    if Int(state.turn) >= most + Scenario.closingTurns {
      ending = scenario.endingThatFits(state)
    } else if Int(state.turn) == most {
      close(scenario)
    }
  }

  private mutating func close(_ scenario: Scenario) {
    guard Int(state.scene) != scenario.closing else { return }
    state.returnScene = -1
    enter(scenario.closing, of: scenario)
  }

  private mutating func enter(_ scene: Int, of scenario: Scenario) {
    state.enter(scene, of: scenario)
    entered = scene
  }
}

extension Scenario {
  /// The first ending whose condition holds.
  package func endingThatFits(_ state: ControlState) -> Int? {
    endings.firstIndex { state.holds($0.condition) }
  }
}

extension ControlState {
  /// The state in which a conversation begins: in the first scene, or for who tries something out in
  /// another.
  package static func beginning(_ scenario: Scenario, in scene: Int? = nil) -> ControlState {
    let scene = scene ?? scenario.start
    var state = ControlState(at: scene)
    for (index, level) in scenario.levels.enumerated() { state.levels[index] = level.start }
    state.enter(scene, of: scenario)
    return state
  }

  fileprivate mutating func enter(_ index: Int, of scenario: Scenario) {
    scene = Int16(index)
    guard let slot = scenario.visitSlots[index] else { return }
    if visits[slot] < .max { visits[slot] += 1 }
  }
}
