import Diagnostics

/// What no conversation can come to, by the arrows alone.
enum Reach {
  static func unreachableScenes(_ checked: CheckedCase) -> [Diagnostic] {
    let scenario = checked.scenario
    var reached: Set<Int> = [scenario.start, scenario.closing]
    var open = Array(reached)
    while let scene = open.popLast() {
      for index in scenario.scenes[scene].order {
        let next: Int
        switch scenario.reactions[index].destination {
        case .scene(let target), .detour(let target): next = target
        default: continue
        }
        if reached.insert(next).inserted { open.append(next) }
      }
    }
    return checked.draft.scenes.enumerated().filter { !reached.contains($0.offset) }.map {
      Diagnostic(
        .unreachableScene, "De scène '\($0.element.id.value)' wordt nooit bereikt.",
        at: $0.element.id.position)
    }
  }

  /// A return from a scene in which no detour can be under way.
  static func strandedReturns(_ checked: CheckedCase) -> [Diagnostic] {
    let draft = checked.draft
    let detours: [String] = draft.allReactions.compactMap {
      if case .detour(let scene) = $0.destination { scene.value } else { nil }
    }
    var within = Set(detours)
    var open = detours
    // What is entered on a detour is still part of it.
    while let name = open.popLast() {
      for reaction in draft.scenes.first(where: { $0.id.value == name })?.reactions ?? [] {
        if case .scene(let next) = reaction.destination, within.insert(next.value).inserted {
          open.append(next.value)
        }
      }
    }
    let own = draft.scenes.filter { !within.contains($0.id.value) }.flatMap { scene in
      scene.reactions.map { ($0, "Naar de scène '\(scene.id.value)' leidt") }
    }
    let shared = within.isEmpty ? (draft.first + draft.always).map { ($0, "In deze casus is") } : []
    return (own + shared).compactMap { reaction, place in
      guard case .back(let position) = reaction.destination else { return nil }
      return Diagnostic(
        .strandedReturn, "\(place) geen zijpad om van terug te keren.", at: position)
    }
  }
}
