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

  /// How it is before anything is said.
  let start: ControlState
  private(set) var steps: [Step] = []
  private(set) var state: ControlState
  private(set) var ending: Int?

  /// - Parameter start: by default as the case says.
  init(_ scenario: Scenario, from start: ControlState? = nil) {
    self.start = start ?? .beginning(scenario)
    state = self.start
  }

  mutating func say(_ reply: ReplyClass, in scenario: Scenario) {
    say(reply, heard: Stimulus(reply.hearing, in: scenario), in: scenario)
  }

  mutating func say(_ reply: ReplyClass, heard: Stimulus, in scenario: Scenario) {
    let scene = Int(state.scene)
    let step = Transition.step(scenario, from: state, on: heard)
    steps.append(Step(reply: reply, reaction: step.reaction, scene: scene))
    state = step.state
    ending = step.ending
  }
}
