package import Diagnostics

/// What the scripted trainees of a case expect.
extension DiagnosticKind {
  package static let badScore = DiagnosticKind(
    "VK080", .error, "Score van een proef is niet te lezen",
    explanation:
      "Bij een regel is de score de kant van die zin: verkennend, sturend, gemengd, contact of neutraal. Onder de proef telt hij hoeveel zinnen een kant hadden.",
    bad: "verwacht: { scene: kamer, score: veel verkennen }",
    good: "verwacht: { scene: kamer, score: sturend >= 1 en verkennend = 0 }")
  package static let unsaidLine = DiagnosticKind(
    "VK081", .warning, "Regel die niemand zegt",
    explanation:
      "Een proef verwacht een antwoord dat in deze casus niet voorkomt; zo'n proef kan nooit kloppen.",
    bad: "- { zegt: \"Hoe is het op je werk?\", verwacht: { marker: open-vraag, regel: Dat staat nergens } }",
    good:
      "- { zegt: \"Hoe is het op je werk?\", verwacht: { marker: open-vraag, regel: zien ze me niet staan } }"
  )

  static let proofWritingKinds: [DiagnosticKind] = [badScore, unsaidLine]
}
