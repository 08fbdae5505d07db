package import Diagnostics

extension DiagnosticKind {
  package static let notAllVisited = DiagnosticKind(
    "VK100", .note, "Niet elke toestand is bezocht",
    explanation:
      "De casus heeft meer toestanden dan er bezocht kunnen worden; er staat bij wat wel is nagegaan.",
    bad: "", good: "")
  package static let neverEntered = DiagnosticKind(
    "VK101", .warning, "Geen gesprek komt in deze scène",
    explanation: "Er leidt wel een pijl heen, maar geen antwoord van de trainee volgt hem ooit.",
    bad: "naar: tuin, als: vertrouwen >= 9", good: "naar: tuin, als: vertrouwen >= 5")
  package static let neverFires = DiagnosticKind(
    "VK102", .warning, "Reactie komt nooit aan de beurt",
    explanation: "Een reactie erboven is altijd eerder, of de voorwaarde geldt hier nooit.",
    bad: "eerst 'op: verkennen', daaronder 'op: open-vraag'",
    good: "eerst 'op: open-vraag', daaronder 'op: verkennen'")
  package static let swallows = DiagnosticKind(
    "VK103", .warning, "Verkennende reactie slokt sturen op",
    explanation:
      "In een antwoord met allebei wint de verkennende reactie; zet de sturende erboven of gebruik 'zonder'.",
    bad: "op: verkennen", good: "op: verkennen\nzonder: sturen")
  package static let noWayOn = DiagnosticKind(
    "VK104", .warning, "Uit deze scène leidt geen weg",
    explanation: "Geen enkel antwoord brengt het gesprek hier verder; alleen de tijd maakt er een eind aan.",
    bad: "een scène zonder 'naar' of 'einde'", good: "een reactie met 'naar'")
  package static let trap = DiagnosticKind(
    "VK105", .warning, "Hier loopt een gesprek vast",
    explanation: "Vanaf dit punt is alleen nog het einde door de tijd te halen.",
    bad: "", good: "")
  package static let neverEnds = DiagnosticKind(
    "VK106", .warning, "Einde wordt nooit bereikt",
    explanation: "Geen gesprek komt hier uit.",
    bad: "als: vertrouwen >= 11", good: "als: vertrouwen >= 6")
  package static let loop = DiagnosticKind(
    "VK107", .warning, "Scènes leiden alleen naar elkaar",
    explanation: "Wie hier komt, gaat rond tot de tijd om is.",
    bad: "", good: "")
  package static let noChance = DiagnosticKind(
    "VK108", .warning, "Kans die niemand kan grijpen",
    explanation: "Na het antwoord waarmee deze kans begint, is het gesprek voorbij.",
    bad: "einde: ja, kans: { … }", good: "kans: { … }")
  package static let shortSupply = DiagnosticKind(
    "VK109", .note, "Te weinig zinnen",
    explanation: "Wie hier steeds hetzelfde doet, hoort na een tijd niets meer.",
    bad: "zegt: [Nou.]", good: "zegt: [Nou., Tja., Mm., Wie weet.]")
  package static let neverSaid = DiagnosticKind(
    "VK110", .warning, "Zin wordt nooit gezegd",
    explanation: "De voorwaarde van deze zin geldt nooit als de reactie aan de beurt komt.",
    bad: "", good: "")
  package static let steeringWins = DiagnosticKind(
    "VK111", .warning, "Alleen sturen haalt het beste einde",
    explanation: "Een trainee die niets dan stuurt, krijgt hier het hoogste einde.",
    bad: "", good: "")
  package static let trickWins = DiagnosticKind(
    "VK112", .warning, "Eén trucje haalt het beste einde",
    explanation: "Steeds hetzelfde soort antwoord geven is hier genoeg voor het hoogste einde.",
    bad: "", good: "")
  package static let rankContradicts = DiagnosticKind(
    "VK113", .warning, "Rang past niet bij hoe het ging",
    explanation:
      "Een einde met een hogere rang wordt alleen gehaald als het slechter staat dan bij een lager einde.",
    bad: "", good: "")

  /// The findings that need every state.
  package static let proofKinds: [DiagnosticKind] = [
    notAllVisited, neverEntered, neverFires, swallows, noWayOn, trap, neverEnds, loop, noChance,
    shortSupply, neverSaid, steeringWins, trickWins, rankContradicts,
  ]
}
