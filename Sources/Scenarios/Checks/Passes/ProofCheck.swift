import Diagnostics

/// What the proofs of a case expect must be there to happen.
enum ProofCheck {
  static func unsaidLines(_ checked: CheckedCase) -> [Diagnostic] {
    let scenario = checked.scenario
    let expected = scenario.proofs.flatMap(\.steps).compactMap(\.line)
    guard !expected.isEmpty else { return [] }
    let texts = scenario.supplies.flatMap(\.variants).flatMap(\.lines).map(\.text)
    return expected.filter { line in !texts.contains { $0.canContain(line.value) } }.map { line in
      Diagnostic(
        .unsaidLine, "'\(line.value.prefix(60))' zegt niemand in deze casus.", at: line.position)
    }
  }
}

extension Template {
  /// Whether the text, with any number in place of a level, has these words in it.
  fileprivate func canContain(_ words: String) -> Bool {
    let hasLevel = pieces.contains { if case .level = $0 { true } else { false } }
    return hasLevel || filled { _ in 0 }.singleSpaced.lowercased().contains(words.lowercased())
  }
}
