import Dialogue
import Markers
import Scenarios

/// A conversation in kinds of reply, with what each leads to.
struct Path {
  struct Step {
    let reply: ReplyClass
    let reaction: Int?
    let scene: Int
  }

  private(set) var steps: [Step] = []
  private(set) var state: ControlState
  private(set) var ending: Int?

  init(_ scenario: Scenario) { state = .beginning(scenario) }

  mutating func say(_ reply: ReplyClass, in scenario: Scenario) {
    let scene = Int(state.scene)
    let step = Transition.step(scenario, from: state, on: Stimulus(reply.hearing, in: scenario))
    steps.append(Step(reply: reply, reaction: step.reaction, scene: scene))
    state = step.state
    ending = step.ending
  }
}
