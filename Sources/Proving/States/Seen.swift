import Dialogue
import Scenarios

/// What was met on the way: reactions by scene, endings, words.
struct Seen {
  /// A state and the class of reply that shows it there.
  struct Place {
    let state: Int
    let replyClass: Int
    /// The turn before the reply.
    let turn: Int
    /// Met only after the time had run out.
    let inExtraTime: Bool
  }

  /// How an ending was reached.
  struct Arrival {
    var first: Place
    /// The client's first level, at its lowest and highest.
    var lowest: UInt8
    var highest: UInt8
  }

  /// By scene and position; the last position is the fallback.
  private(set) var reactions: [[Place?]]
  private(set) var endings: [Arrival?]
  /// Conditions of variants that never held where they were asked for.
  private var unsaid: [Int: [Variant]]
  private var unopened: [Int: [Variant]]
  private let scenario: Scenario

  init(_ scenario: Scenario) {
    self.scenario = scenario
    reactions = scenario.scenes.map { [Place?](repeating: nil, count: $0.order.count + 1) }
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

  mutating func note(
    _ choice: SceneTable.Choice, in scene: Int, _ step: Transition, from state: Int, turn: Int,
    knowing observed: Observed
  ) {
    note(
      choice, scene, step, observed,
      Place(state: state, replyClass: choice.replyClass, turn: turn, inExtraTime: false))
  }

  mutating func noteInExtraTime(
    _ choice: SceneTable.Choice, in scene: Int, _ step: Transition, from state: Int,
    knowing observed: Observed
  ) {
    let turn = scenario.about.mostTurns
    note(
      choice, scene, step, observed,
      Place(state: state, replyClass: choice.replyClass, turn: turn, inExtraTime: true))
  }

  private mutating func note(
    _ choice: SceneTable.Choice, _ scene: Int, _ step: Transition, _ observed: Observed,
    _ place: @autoclosure () -> Place
  ) {
    if reactions[scene][choice.position] == nil { reactions[scene][choice.position] = place() }
    if let reaction = choice.reaction, !unsaid.isEmpty, let variants = unsaid[reaction] {
      let left = Self.left(variants, step.state, observed)
      if left.count < variants.count { unsaid[reaction] = left.isEmpty ? nil : left }
    }
    if let ending = step.ending {
      arrive(ending, step.state, place())
    } else if let entered = step.entered {
      enter(entered, in: step.state, knowing: observed)
    }
  }

  private mutating func arrive(_ ending: Int, _ state: ControlState, _ place: Place) {
    let level = state.levels[0]
    guard var arrival = endings[ending] else {
      endings[ending] = Arrival(first: place, lowest: level, highest: level)
      return
    }
    arrival.lowest = min(arrival.lowest, level)
    arrival.highest = max(arrival.highest, level)
    endings[ending] = arrival
  }

  mutating func enter(_ scene: Int, in state: ControlState, knowing observed: Observed) {
    guard !unopened.isEmpty, let variants = unopened[scene] else { return }
    let left = Self.left(variants, state, observed)
    if left.count < variants.count { unopened[scene] = left.isEmpty ? nil : left }
  }

  private static func left(_ variants: [Variant], _ state: ControlState, _ known: Observed) -> [Variant] {
    variants.filter { $0.condition.map { !$0.mayHold(in: state, knowing: known) } ?? false }
  }

  func wasMet(scene: Int) -> Bool { reactions[scene].contains { $0 != nil } }

  /// Variants of reactions that fire, and of scenes that are entered, whose condition never holds there.
  var neverSaid: [Variant] {
    let fired = Set(
      scenario.scenes.indices.flatMap { scene in
        scenario.scenes[scene].order.enumerated()
          .filter { reactions[scene][$0.offset] != nil }.map(\.element)
      })
    return unsaid.filter { fired.contains($0.key) && scenario.reactions[$0.key].position != nil }
      .flatMap(\.value) + unopened.filter { wasMet(scene: $0.key) }.flatMap(\.value)
  }
}

extension Transition {
  func ended(by ending: Int?) -> Transition {
    Transition(reaction: reaction, state: state, entered: entered, ending: ending)
  }
}
