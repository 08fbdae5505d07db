import Diagnostics

/// What the proofs of a case expect must be there to happen.
enum ProofCheck {
  static func unsaidLines(_ checked: CheckedCase) -> [Diagnostic] {
    let scenario = checked.scenario
    let expected = scenario.proofs.flatMap(\.steps).compactMap(\.line)
    guard !expected.isEmpty else { return [] }
    let texts = scenario.supplies.flatMap(\.variants).flatMap(\.lines).map(\.text)
    // A level can become any number.
    guard !texts.contains(where: \.hasLevel) else { return [] }
    let said = texts.map { Array($0.filled { _ in 0 }.singleSpaced.lowercased().utf8) }
    return expected.filter { line in
      let words = Array(line.value.lowercased().utf8)
      return !said.contains { $0.contains(words) }
    }.map { line in
      Diagnostic(
        .unsaidLine, "'\(line.value.opening(60))' zegt niemand in deze casus.", at: line.position)
    }
  }
}

extension Template {
  fileprivate var hasLevel: Bool {
    pieces.contains { if case .level = $0 { true } else { false } }
  }
}
