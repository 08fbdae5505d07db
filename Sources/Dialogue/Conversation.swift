package import Markers
package import Scenarios

/// A conversation under way: a value, stepped by what was heard.
///
/// The same scenario, seed and hearings always give the same words.
package struct Conversation: Sendable {
  package let scenario: Scenario
  package let seed: UInt64
  package private(set) var control: ControlState
  package private(set) var memory: Memory
  /// The ending that was reached.
  package private(set) var ending: Ending?
  /// The words that were last said, for the listener.
  package private(set) var lastSaid: String

  /// A conversation about to begin; ``begin()`` says the first words.
  ///
  /// - Parameter control: how it is when the conversation begins; by default as the case says.
  package init(_ scenario: Scenario, seed: UInt64, from control: ControlState? = nil) {
    self.scenario = scenario
    self.seed = seed
    self.control = control ?? .beginning(scenario)
    memory = Memory()
    lastSaid = ""
  }

  init(
    _ scenario: Scenario, seed: UInt64, control: ControlState, memory: Memory, ending: Ending?,
    lastSaid: String
  ) {
    self.scenario = scenario
    self.seed = seed
    self.control = control
    self.memory = memory
    self.ending = ending
    self.lastSaid = lastSaid
  }

  package var isOver: Bool { ending != nil }
  package var scene: Scene { scenario.scenes[Int(control.scene)] }
  package var turn: Int { Int(control.turn) }

  /// The first words, and the opportunities that they offer.
  package mutating func begin() -> (lines: [SpokenLine], opened: [String]) {
    let lines = speak(scene.opening, for: "\(scene.id)/opent")
    remember(lines)
    return (lines, scene.chances.map { scenario.chances[$0].id })
  }

  /// What comes of a reply. Must not be called after the end.
  package mutating func respond(to hearing: Hearing) -> TurnRecord {
    let before = scene
    let step = Transition.step(scenario, from: control, on: Stimulus(hearing, in: scenario))
    let reaction = step.reaction.map { scenario.reactions[$0] }
    control = step.state
    ending = step.ending.map { scenario.endings[$0] }

    var lines = answer(reaction, in: before, isFinal: step.ending != nil || step.entered != nil)
    var opened = reaction?.chances ?? []
    if ending == nil, let entered = step.entered {
      lines += speak(scenario.scenes[entered].opening, for: "\(scenario.scenes[entered].id)/opent")
      opened += scenario.scenes[entered].chances
    }
    if lines.isEmpty, ending == nil { lines = lastResort() }
    remember(lines)
    return TurnRecord(
      number: turn, hearing: hearing, scene: before.id, reaction: reaction?.id ?? "vangnet",
      lines: lines, sceneAfter: scene.id, levels: levels, facts: facts,
      opened: opened.map { scenario.chances[$0].id },
      fitting: (before.fitting?.markers ?? []) + (reaction?.fitting?.markers ?? []), ending: ending?.id)
  }

  /// Levels as they are now, by `person.level`.
  package var levels: [String: Int] {
    Dictionary(
      uniqueKeysWithValues: scenario.levels.enumerated().map { ($1.id, Int(control.levels[$0])) })
  }

  /// Facts that are so, and people who were uncovered, in the order of the case.
  package var facts: [String] {
    scenario.facts.enumerated().filter { control.facts & (1 << UInt64($0.offset)) != 0 }.map(\.element.id)
  }
}

// MARK: - Words

extension Conversation {
  /// The reaction's unsaid words, else the scene's repetition, else the fallback's.
  ///
  /// A reaction that only leads elsewhere may be silent: the place it leads to speaks.
  private mutating func answer(_ reaction: Reaction?, in scene: Scene, isFinal: Bool) -> [SpokenLine] {
    guard let reaction else { return lastResort() }
    if reaction.words.isEmpty, isFinal { return [] }
    let lines = speak(reaction.words, for: reaction.id)
    if !lines.isEmpty { return lines }
    let repeated = speak(scene.repetition, for: "\(scene.id)/herhaling")
    return repeated.isEmpty ? lastResort() : repeated
  }

  private mutating func lastResort() -> [SpokenLine] {
    let lines = speak(scenario.fallback, for: "vangnet")
    return lines.isEmpty ? [silence] : lines
  }

  private var silence: SpokenLine {
    SpokenLine(id: "stil", speaker: scenario.client.id, text: "(zegt niets)")
  }

  /// One of the unsaid variants of the first group that has any, drawn by chance.
  private mutating func speak(_ supply: WordSupply, for name: String) -> [SpokenLine] {
    for group in supply.groups {
      let unsaid = group.filter { variant in
        control.holds(variant.condition) && !variant.lines.contains { memory.hasSaid($0.id) }
      }
      guard !unsaid.isEmpty else { continue }
      let variant = unsaid[memory.draw(for: name, seed: seed, below: unsaid.count)]
      return variant.lines.map { line in
        memory.say(line.id)
        return SpokenLine(
          id: line.id, speaker: scenario.people[line.speaker].id,
          text: line.text.filled { Int(control.levels[$0]) })
      }
    }
    return []
  }

  private mutating func remember(_ lines: [SpokenLine]) {
    lastSaid = lines.map(\.text).joined(separator: " ")
  }
}
