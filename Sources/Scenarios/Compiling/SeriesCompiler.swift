import Diagnostics

/// Resolves what a talk takes along from the talk before.
enum SeriesCompiler {
  static func compile(_ draft: SeriesDraft?, with names: inout Names) -> Series? {
    guard let draft else { return nil }
    for name in draft.gives { _ = names.fact(name) }
    if draft.talk.value > 1, draft.follows == nil {
      names.note(
        Diagnostic(
          .wrongShape, "Gesprek \(draft.talk.value) zegt niet waar het op volgt.", at: draft.talk.position,
          advice: "Zet bij 'volgt-op' de casus van gesprek \(draft.talk.value - 1)."))
    }
    return Series(
      name: draft.name.value, talk: draft.talk.value, follows: draft.follows?.value,
      levels: draft.levels.compactMap { names.level($0) },
      facts: draft.facts.reduce(0) { mask, name in names.fact(name).map { mask | 1 << UInt64($0) } ?? mask },
      endings: Dictionary(
        draft.endings.compactMap { after in names.fact(after.fact).map { (after.ending.value, $0) } },
        uniquingKeysWith: { first, _ in first }))
  }
}
