import Diagnostics

extension DiagnosticKind {
  static let badScore = DiagnosticKind(
    "VK080", .error, "Score van een proef is niet te lezen",
    explanation:
      "Bij een regel is de score de kant van die zin: verkennend, sturend, gemengd, contact of neutraal. Onder de proef telt hij hoeveel zinnen een kant hadden.",
    bad: "score: veel verkennen", good: "score: verkennend >= 3 en sturend = 0")
  static let unsaidLine = DiagnosticKind(
    "VK081", .warning, "Regel die niemand zegt",
    explanation:
      "Een proef verwacht een antwoord dat in deze casus niet voorkomt; zo'n proef kan nooit kloppen.",
    bad: "{ zegt: Hoe is het?, verwacht: { regel: Dat staat nergens } }",
    good: "{ zegt: Hoe is het?, verwacht: { regel: Hoe bedoel je } }")
}

/// What the proofs of a case expect must be there to happen.
enum ProofCheck {
  static func unsaidLines(_ scenario: Scenario) -> [Diagnostic] {
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
