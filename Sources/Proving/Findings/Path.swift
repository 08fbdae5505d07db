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

extension Exploration {
  /// The shortest conversation to a place, or nil when it is not one in truth: time that had to pass
  /// in a state does not, or what was left out decides otherwise.
  func path(to place: Seen.Place, saysIt: Bool = true) -> Path? {
    guard !place.inExtraTime else { return nil }
    var chain = [place.state]
    while let last = chain.last, index.parents[last] != .max { chain.append(Int(index.parents[last])) }
    chain.reverse()
    var path = Path(scenario)
    for (state, next) in zip(chain, chain.dropFirst()) {
      guard wait(until: turn(of: next) - 1, in: state, &path) else { return nil }
      path.say(replies.classes[Int(index.classes[next])], in: scenario)
      guard path.ending == nil, isThere(path, next) else { return nil }
    }
    guard wait(until: place.turn, in: place.state, &path) else { return nil }
    if saysIt { path.say(replies.classes[place.replyClass], in: scenario) }
    return path
  }

  private func wait(until turn: Int, in state: Int, _ path: inout Path) -> Bool {
    while Int(path.state.turn) < turn {
      let here = path
      let idle = replies.classes.prefix(400).lazy.compactMap { reply -> Path? in
        var next = here
        next.say(reply, in: scenario)
        return next.ending == nil && isThere(next, state) ? next : nil
      }.first
      guard let idle else { return false }
      path = idle
    }
    return true
  }

  private func isThere(_ path: Path, _ state: Int) -> Bool {
    codec.key(codec.canonical(path.state)) == index.keys[state]
  }
}
