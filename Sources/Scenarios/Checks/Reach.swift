import Diagnostics

/// What no conversation can come to, by the arrows alone.
enum Reach {
  static func unreachableScenes(_ draft: CaseDraft, _ scenario: Scenario) -> [Diagnostic] {
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
    return draft.scenes.enumerated().filter { !reached.contains($0.offset) }.map {
      Diagnostic(
        .unreachableScene, "De scène '\($0.element.id.value)' wordt nooit bereikt.",
        at: $0.element.id.position)
    }
  }
}
