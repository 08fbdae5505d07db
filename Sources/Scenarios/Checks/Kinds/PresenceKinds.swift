package import Diagnostics

/// What a case cannot do without, and what it has without need.
extension DiagnosticKind {
  package static let noFinalEnding = DiagnosticKind(
    "VK041", .error, "Geen einde zonder voorwaarde",
    explanation: "Het laatste einde heeft geen 'als', zodat een gesprek altijd ergens op uitkomt.",
    bad:
      "dicht: { rang: 1, titel: Noor houdt het voor zich, als: spanning > 5, vertelt: Noor ging weg zoals ze kwam. }",
    good: "dicht: { rang: 1, titel: Noor houdt het voor zich, vertelt: Noor ging weg zoals ze kwam. }")
  package static let nobody = DiagnosticKind(
    "VK042", .error, "Niemand in de kamer",
    explanation: "Onder 'personen' staat wie de trainee tegenover zich heeft. De eerste is de cliënt.",
    bad: tiny(people: "{}"), good: tiny(), in: .wholeCase)
  package static let emptyFallback = DiagnosticKind(
    "VK043", .error, "Vangnet is leeg",
    explanation: "Als niets past, moet er toch iets gezegd worden.",
    bad: tiny(fallback: ""), good: tiny(), in: .wholeCase)
  package static let unreachableScene = DiagnosticKind(
    "VK050", .warning, "Scène wordt nooit bereikt",
    explanation: "Geen enkele reactie leidt hierheen. Geef een reactie 'naar' of 'zijpad' met deze naam.",
    bad: """
      hal:
        opent: Het is druk in de hal.
        reacties: [{ op: afscheid, einde: ja }]
      gang:
        titel: Op de gang
      """,
    good: """
      gang:
        titel: Op de gang
      """)
  package static let unusedTopic = DiagnosticKind(
    "VK060", .warning, "Onderwerp wordt nergens gebruikt",
    explanation: "Geen reactie, kans of groep vraagt naar dit onderwerp; het kan weg, of er mist nog iets.",
    bad: """
      slapen: [slaap*, nacht*, "uit bed"]
      eten: [eten, kook*]
      """,
    good: """
      slapen: [slaap*, nacht*, "uit bed"]
      """)
  package static let unusedFact = DiagnosticKind(
    "VK061", .warning, "Feit wordt nooit waar",
    explanation: "Geen reactie onthoudt dit feit; een voorwaarde die ernaar vraagt geldt dus nooit.",
    bad: """
      gekwetst: Noor voelde zich weggezet
      moe: Noor sliep slecht
      """,
    good: "gekwetst: Noor voelde zich weggezet")
  package static let unaskedFact = DiagnosticKind(
    "VK069", .note, "Naar een feit wordt niet gevraagd",
    explanation:
      "Een reactie onthoudt dit feit, maar geen voorwaarde vraagt ernaar. Dat is goed als een volgend gesprek van een reeks het nodig heeft; anders kan het weg.",
    bad: "op: excuus\nals: spanning > 5", good: "op: excuus\nals: gekwetst")
  package static let unusedPerson = DiagnosticKind(
    "VK062", .warning, "Persoon komt nergens voor",
    explanation:
      "Iemand in de kamer zegt iets of wordt aangesproken; iemand uit het netwerk wordt genoemd of onthuld.",
    bad: """
      zus: { naam: haar zus, geslacht: v, band: hecht maar ver weg, woorden: [zus, zusje*] }
      opa: { naam: haar opa, woorden: [opa] }
      """,
    good: "zus: { naam: haar zus, geslacht: v, band: hecht maar ver weg, woorden: [zus, zusje*] }")
  package static let unusedGroup = DiagnosticKind(
    "VK063", .warning, "Groep wordt nergens gebruikt",
    explanation: "Geen 'over' en geen 'zonder' noemt deze groep.",
    bad: """
      thuiszaken: [slapen, zus]
      gewone-dingen: [werk, slapen]
      """,
    good: "thuiszaken: [slapen, zus]")

  static let presenceKinds: [DiagnosticKind] = [
    noFinalEnding, nobody, emptyFallback, unreachableScene, unusedTopic, unusedFact, unaskedFact,
    unusedPerson,
    unusedGroup,
  ]

  private static func tiny(people: String = "{ noor: { naam: Noor } }", fallback: String = "Hm.") -> String {
    """
    scenario: kort
    titel: Een kort gesprek
    rol: Je bent begeleider.
    beurten: { minstens: 1, hoogstens: 1 }
    personen: \(people)
    begin: kamer
    slot: kamer
    scenes: { kamer: { opent: Hallo., reacties: [{ op: afscheid, einde: ja }] } }
    vangnet: [\(fallback)]
    eindes: { klaar: { titel: Klaar, vertelt: Het gesprek was klaar. } }
    """
  }
}
