import Dialogue
package import Scenarios

/// Every reachable control state of a scenario under every kind of reply.
///
/// States are told apart only by what a condition can still ask for, which leaves every reaction as
/// reachable as it was. A state in which time can pass is kept once, with its first turn, and looked
/// at again when a later turn may bring something else. What happens by itself at the most turns is
/// followed afterwards, from the states in which the time can run out.
package struct Exploration {
  package struct Limits: Sendable {
    package var states: Int
    /// Reactions followed.
    package var steps: Int

    package init(states: Int = 150_000, steps: Int = 2_500_000) {
      self.states = states
      self.steps = steps
    }
  }

  let scenario: Scenario
  package let ignored: Ignored
  let replies: ReplyClasses
  let codec: StateCodec
  var tables: [SceneTable]
  var index = StateIndex()
  /// Where each turn's states begin.
  private(set) var layers: [Int] = [0]
  /// States that a reply can leave as they are, or that came of one: time can pass there.
  var lasting: [Bool] = []
  /// States that a lasting state leads to, turn after turn.
  private var sustained: [Bool] = []
  /// States from which one reply leads to an ending.
  var ending: [Bool] = []
  private(set) var seen: Seen
  /// Reactions followed, one for each state and each reaction that a reply leads to there.
  package private(set) var steps = 0
  /// Kinds of reply answered, summed over the states.
  package private(set) var transitions = 0
  package private(set) var isComplete = true
  /// Turns of which every state was visited.
  package private(set) var turnsCovered = 0
  /// States met again in this turn that cannot wait by themselves.
  private var again: Set<Int> = []
  private let limits: Limits
  private let progress: (Double) -> Void

  package var stateCount: Int { index.count }
  package var bytesPerState: Double { Double(index.bytes + 3 * index.count) / Double(max(1, index.count)) }
  package var classCount: Int { replies.classes.count }

  /// All states, or when those are too many, all that are left with a part of the state left open.
  ///
  /// - Parameter chosen: which classes of reply are given; all when nil.
  package static func widest(
    _ scenario: Scenario, _ replies: ReplyClasses, among chosen: [Int]? = nil,
    within limits: Limits = Limits(), progress: @escaping (Double) -> Void = { _ in }
  ) -> Exploration {
    let chosen = chosen ?? Array(replies.classes.indices)
    let kinds = scenario.scenes.indices.map { SceneKinds($0, of: scenario, replies, among: chosen) }
    var tried = Exploration(scenario, replies, kinds, ignoring: .nothing, within: limits, progress)
    for ignored in Ignored.steps(scenario) where !tried.isComplete {
      tried = Exploration(scenario, replies, kinds, ignoring: ignored, within: limits, progress)
    }
    return tried
  }

  /// - Parameters:
  ///   - ignored: what is left open in the states.
  ///   - progress: told now and then which part of the turns is behind.
  private init(
    _ scenario: Scenario, _ replies: ReplyClasses, _ kinds: [SceneKinds], ignoring ignored: Ignored,
    within limits: Limits, _ progress: @escaping (Double) -> Void
  ) {
    self.scenario = scenario
    self.replies = replies
    self.limits = limits
    self.progress = progress
    self.ignored = ignored
    codec = StateCodec(scenario, ignoring: ignored)
    tables = scenario.scenes.indices.map {
      SceneTable($0, of: scenario, kinds[$0], ignoring: ignored)
    }
    seen = Seen(scenario)
    guard codec.fits, !tables.contains(where: \.isTooWide) else {
      isComplete = false
      return
    }
    run()
  }

  private mutating func run() {
    let start = ControlState.beginning(scenario)
    _ = index.insert(codec.key(codec.canonical(start)), from: Int(UInt32.max), by: 0)
    lasting.append(false)
    sustained.append(false)
    ending.append(false)
    seen.enter(scenario.start, in: start, knowing: codec.observed[scenario.start])
    var present = [0]
    let most = scenario.about.mostTurns
    for turn in 0..<most {
      layers.append(index.count)
      again = []
      let waiting = waiting(at: turn + 1, before: layers[turn])
      for states in [waiting, present] {
        for (count, state) in states.enumerated() {
          guard index.count < limits.states, steps < limits.steps else {
            isComplete = false
            turnsCovered = turn
            return
          }
          if count & 0x3fff == 0x3fff { progress(Double(turn) / Double(most)) }
          expand(state, turn: turn)
        }
      }
      present = again.filter { $0 < layers[turn + 1] } + Array(layers[turn + 1]..<index.count)
    }
    turnsCovered = most
    runOut(here: present)
  }

  /// States from earlier turns for which the next turn may bring something else.
  private func waiting(at turn: Int, before layer: Int) -> [Int] {
    let scenes = tables.map { $0.turns.contains(turn) }
    guard scenes.contains(true) else { return [] }
    return (0..<layer).filter { lasting[$0] && scenes[Int(codec.state(index.keys[$0]).scene)] }
  }

  private mutating func expand(_ number: Int, turn: Int) {
    var before = codec.state(index.keys[number])
    before.turn = UInt8(clamping: turn)
    let scene = Int(before.scene)
    let now = Transition.nextTurn(before)
    transitions += tables[scene].classCount
    var stays = false
    var arrived: [Int] = []
    for choice in tables[scene].choices(in: now) {
      steps += 1
      let step = Transition.taking(choice.reaction, of: scenario, in: now, keepsTime: false)
      seen.note(choice, in: scene, step, from: number, turn: turn, knowing: codec.observed[scene])
      if step.ending != nil {
        ending[number] = true
        continue
      }
      let (next, isNew) = index.insert(
        codec.key(codec.canonical(step.state)), from: number, by: choice.replyClass)
      if isNew {
        lasting.append(false)
        sustained.append(false)
        ending.append(false)
      } else if next == number {
        stays = true
      } else if !lasting[next], next < layers[turn + 1] {
        again.insert(next)
      }
      arrived.append(next)
    }
    lasting[number] = stays || sustained[number]
    guard lasting[number] else { return }
    for next in arrived where next != number {
      lasting[next] = true
      sustained[next] = true
    }
  }

  /// The closing scene begins by itself wherever the most turns can be reached.
  private mutating func runOut(here: [Int]) {
    let most = scenario.about.mostTurns
    var layer: [UInt64: Int] = [:]
    for number in Set(here + index.keys.indices.filter { lasting[$0] }).sorted() {
      var state = codec.state(index.keys[number])
      state.turn = UInt8(clamping: most)
      let closed = Transition.runningOut(scenario, in: state)
      if closed.scene != state.scene {
        seen.enter(scenario.closing, in: closed, knowing: codec.observed[Int(state.scene)])
      }
      let key = codec.key(codec.canonical(closed))
      if layer[key] == nil { layer[key] = number }
    }
    for turn in most..<most + Scenario.closingTurns {
      var next: [UInt64: Int] = [:]
      for (key, origin) in layer.sorted(by: { $0.value < $1.value }) {
        var before = codec.state(key)
        before.turn = UInt8(clamping: turn)
        let scene = Int(before.scene)
        let now = Transition.nextTurn(before)
        transitions += tables[scene].classCount
        for choice in tables[scene].choices(in: now) {
          steps += 1
          var step = Transition.taking(choice.reaction, of: scenario, in: now, keepsTime: false)
          if Int(now.turn) == most + Scenario.closingTurns, step.ending == nil {
            step = step.ended(by: scenario.endingThatFits(step.state))
          }
          seen.noteInExtraTime(choice, in: scene, step, from: origin, knowing: codec.observed[scene])
          guard step.ending == nil else { continue }
          let key = codec.key(codec.canonical(step.state))
          if next[key] == nil { next[key] = origin }
        }
      }
      layer = next
    }
  }
}

extension Exploration {
  /// The first turn in which the state can be had.
  func turn(of number: Int) -> Int {
    max(0, (layers.firstIndex { $0 > number } ?? layers.count) - 1)
  }
}

extension Exploration {
  package var stateBits: Int { codec.width }
  package var stateCountByTurn: [Int] { zip(layers, layers.dropFirst() + [index.count]).map { $1 - $0 } }
}
