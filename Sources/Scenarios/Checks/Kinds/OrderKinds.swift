package import Diagnostics

/// Reactions, conditions and endings that never get their turn.
extension DiagnosticKind {
  package static let neverHolds = DiagnosticKind(
    "VK054", .warning, "Voorwaarde kan nooit gelden",
    explanation: "De delen van deze voorwaarde sluiten elkaar uit.",
    bad: "als: vertrouwen >= 6 en vertrouwen < 3", good: "als: vertrouwen >= 3 en niet werk-verteld")
  package static let alwaysHolds = DiagnosticKind(
    "VK055", .warning, "Voorwaarde geldt altijd",
    explanation: "Deze voorwaarde is in elk gesprek waar; dan kan hij weg, of er klopt een getal niet.",
    bad: "als: vertrouwen >= 0", good: "als: vertrouwen >= 3 en niet werk-verteld")
  package static let shadowed = DiagnosticKind(
    "VK056", .warning, "Reactie staat onder een ruimere",
    explanation:
      "De bovenste die past wordt genomen. Een reactie erboven past op alles waar deze op past; wissel ze om.",
    bad: "zegt: Ik wil dat iemand vraagt hoe het met mij is, niet met de winkel.",
    good: "als: werk-verteld\nzegt: Ik wil dat iemand vraagt hoe het met mij is, niet met de winkel.")
  package static let passesAsExploring = DiagnosticKind(
    "VK057", .warning, "Sturen telt als verkennen",
    explanation:
      "Een antwoord dat verkent en stuurt ('snap ik, maar je moet…') krijgt hier de beloning van het verkennen. Zet de sturende reactie erboven, of geef de verkennende 'zonder: sturen'.",
    bad: """
      - op: reflectie
        zegt: Zo is het wel.
        effect: { vertrouwen: +1 tot 4 }
      - reactie: sturen
        op: sturen
      """,
    good: """
      - reactie: sturen
        op: sturen
      """)
  package static let strandedReturn = DiagnosticKind(
    "VK058", .warning, "Terug zonder zijpad",
    explanation: "'terug' brengt het gesprek naar waar het zijpad begon. Naar deze scène leidt geen zijpad.",
    bad: "naar: gang", good: "zijpad: gang")
  package static let endingBelowFinal = DiagnosticKind(
    "VK068", .warning, "Einde onder een einde zonder voorwaarde",
    explanation:
      "Bij 'einde: ja' wordt het bovenste einde gekozen dat past. Een einde zonder 'als' past altijd; wat eronder staat wordt zo nooit gekozen.",
    bad: "titel: Noor zet de deur op een kier",
    good: "titel: Noor zet de deur op een kier\nals: vertrouwen >= 6")

  static let orderKinds: [DiagnosticKind] = [
    neverHolds, alwaysHolds, shadowed, passesAsExploring, strandedReturn, endingBelowFinal,
  ]
}
