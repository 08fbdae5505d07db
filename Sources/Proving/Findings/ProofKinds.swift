package import Diagnostics

/// What only a visit of every state can tell.
extension DiagnosticKind {
  package static let notAllVisited = DiagnosticKind(
    "VK100", .note, "Niet elke toestand is bezocht",
    explanation:
      "De casus heeft meer toestanden dan er bezocht kunnen worden; er staat bij wat wel en wat niet is nagegaan.",
    bad: "een casus met tientallen feiten die los van elkaar staan", good: "een casus met een handvol feiten",
    in: .words)
  package static let neverEntered = DiagnosticKind(
    "VK101", .warning, "Geen gesprek komt in deze scène",
    explanation: "Er leidt wel een pijl heen, maar geen antwoord van de trainee volgt hem ooit.",
    bad: "als: vertrouwen >= 9\nzijpad: gang", good: "zijpad: gang", alongside: ["VK102"])
  package static let neverFires = DiagnosticKind(
    "VK102", .warning, "Reactie komt nooit aan de beurt",
    explanation: "Een reactie erboven is altijd eerder, of de voorwaarde geldt hier nooit.",
    bad: "op: excuus\nals: gekwetst en vertrouwen >= 8", good: "op: excuus\nals: gekwetst")
  package static let swallows = DiagnosticKind(
    "VK103", .warning, "Verkennende reactie slokt sturen op",
    explanation:
      "In een antwoord met allebei wint de verkennende reactie van een sturende in dezelfde scène; zet de sturende erboven of gebruik 'zonder'. Een reactie op eigen woorden mag wel voorgaan.",
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
  package static let noWayOn = DiagnosticKind(
    "VK104", .warning, "Uit deze scène leidt geen weg",
    explanation: "Geen enkel antwoord brengt het gesprek hier verder; alleen de tijd maakt er een eind aan.",
    bad: "zegt: Goed. We kunnen weer.", good: "zegt: Goed. We kunnen weer.\nterug: ja")
  package static let trap = DiagnosticKind(
    "VK105", .warning, "Hier loopt een gesprek vast",
    explanation: "Vanaf dit punt is alleen nog het einde door de tijd te halen.",
    bad: """
      - als: gekwetst
        zegt: [Nee hoor., Laat me.]
      - op: sturen
        zegt: [Ik loop liever., Kijk die merel.]
      """,
    good: """
      - op: sturen
        zegt: [Ik loop liever., Kijk die merel.]
      """)
  package static let neverEnds = DiagnosticKind(
    "VK106", .warning, "Einde wordt nooit bereikt",
    explanation: "Geen gesprek komt hier uit.",
    bad: "als: vertrouwen >= 9", good: "als: vertrouwen >= 6")
  package static let loop = DiagnosticKind(
    "VK107", .warning, "Scènes leiden alleen naar elkaar",
    explanation: "Wie hier komt, gaat rond tot de tijd om is.",
    bad: """
            zegt: Goed. Even verder.
            naar: hal
      hal:
        opent: Het is hier druk.
        reacties: [{ op: ruimte, naar: gang }]
      tuin:
      """,
    good: """
            zegt: Goed. We kunnen weer.
            terug: ja
      tuin:
      """)
  package static let noChance = DiagnosticKind(
    "VK108", .warning, "Kans die niemand kan grijpen",
    explanation: "Na het antwoord waarmee deze kans begint, is het gesprek voorbij.",
    bad: """
      zegt: Tot volgende week, zegt {naam}. {zus} hoeft het niet te weten.
      kans: { op: open-vraag, binnen: 1, wat: Noor keek om. }
      """,
    good: "zegt: Tot volgende week, zegt {naam}. {zus} hoeft het niet te weten.")
  package static let shortSupply = DiagnosticKind(
    "VK109", .note, "Te weinig zinnen",
    explanation: "Wie hier steeds hetzelfde doet, hoort na een tijd niets meer.",
    bad: "beurten: { minstens: 2, hoogstens: 40 }", good: "beurten: { minstens: 2, hoogstens: 10 }",
    alongside: ["VK066"])
  package static let neverSaid = DiagnosticKind(
    "VK110", .warning, "Zin wordt nooit gezegd",
    explanation: "De voorwaarde van deze zin geldt nooit als de reactie aan de beurt komt.",
    bad: "- { als: vertrouwen >= 9, zegt: \"Zal ik je iets laten zien? Kom.\" }",
    good: "- { als: vertrouwen >= 5, zegt: \"Zal ik je iets laten zien? Kom.\" }")
  package static let steeringWins = DiagnosticKind(
    "VK111", .warning, "Alleen sturen haalt het beste einde",
    explanation: "Een trainee die niets dan stuurt, krijgt hier het hoogste einde.",
    bad: """
      zegt: [Dat hoor ik vaker., Ja hoor., Zal wel.]
      effect: { vertrouwen: = 8 }
      einde: ja
      """,
    good: """
      zegt: [Dat hoor ik vaker., Ja hoor., Zal wel.]
      effect: { vertrouwen: -1 }
      """)
  package static let trickWins = DiagnosticKind(
    "VK112", .warning, "Eén trucje haalt het beste einde",
    explanation: "Steeds hetzelfde soort antwoord geven is hier genoeg voor het hoogste einde.",
    bad: """
      - op: regie
        zegt: Goed dan.
        effect: { vertrouwen: = 8 }
        einde: ja
      - reactie: raam
      """,
    good: "- reactie: raam")
  package static let rankContradicts = DiagnosticKind(
    "VK113", .warning, "Rang past niet bij hoe het ging",
    explanation:
      "Een einde met een hogere rang wordt alleen gehaald als het slechter staat dan bij een lager einde.",
    bad: "titel: Noor zet de deur op een kier\nals: vertrouwen <= 2",
    good: "titel: Noor zet de deur op een kier\nals: vertrouwen >= 6", alongside: ["VK111", "VK112"])

  /// The findings that need every state.
  package static let proofKinds: [DiagnosticKind] = [
    notAllVisited, neverEntered, neverFires, swallows, noWayOn, trap, neverEnds, loop, noChance,
    shortSupply, neverSaid, steeringWins, trickWins, rankContradicts,
  ]
}
