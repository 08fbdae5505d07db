package import Diagnostics

extension DiagnosticKind {
  package static let packUnknownName = DiagnosticKind(
    "VK501", .error, "Onbekende naam in een pakket",
    explanation:
      "Een regel noemt een woordklasse, een marker of een eigenschap die niet bestaat; meestal is het een tikfout.",
    bad: "als: vraagg", good: "als: vraag", in: .samplePack)
  package static let packBadPattern = DiagnosticKind(
    "VK502", .error, "Patroon klopt niet",
    explanation:
      "Een patroon is een rij woorden, klassen tussen < >, werkwoorden in HOOFDLETTERS en keuzes tussen haakjes.",
    bad: "hoort: (op|met <vakantiewoord>", good: "hoort: (op|met) <vakantiewoord>", in: .samplePack)
  package static let packSampleMissed = DiagnosticKind(
    "VK503", .error, "Voorbeeld wordt niet gehoord",
    explanation: "Een regel moet zijn eigen voorbeelden herkennen. Verander het voorbeeld of het patroon.",
    bad: "voorbeeld: Ben je vrij?", good: "voorbeeld: Ga je nog op vakantie?", in: .samplePack)
  package static let packNearMissHeard = DiagnosticKind(
    "VK504", .error, "Tegenvoorbeeld wordt toch gehoord",
    explanation: "Een zin die een regel niet mag horen, wordt wel gehoord. Maak het patroon strenger.",
    bad: "mis: Wil je met verlof?", good: "mis: Ga je nog naar huis?", in: .samplePack)
  package static let packBeaten = DiagnosticKind(
    "VK505", .warning, "Regel wordt altijd verslagen",
    explanation: "Bij elk eigen voorbeeld wijkt deze marker voor een andere; zo is de regel nooit te horen.",
    bad: """
      oud:
        hoort: op vakantie
        als: vraag
        voorbeeld: Ga je nog op vakantie?
      vrij:
        hoort: (op|met) <vakantiewoord>
      """,
    good: """
      vrij:
        hoort: (op|met) <vakantiewoord>
      """, in: .samplePack)
  package static let packEmptyRule = DiagnosticKind(
    "VK506", .error, "Regel zegt niets",
    explanation: "Een regel heeft 'hoort' of 'als' nodig; zonder die twee zou hij overal gelden.",
    bad: """
      vrij:
        voorbeeld: Ga je nog op vakantie?
      """,
    good: """
      vrij:
        hoort: (op|met) <vakantiewoord>
        als: vraag
        voorbeeld: Ga je nog op vakantie?
      """, in: .samplePack)
  package static let packNoSample = DiagnosticKind(
    "VK507", .error, "Regel heeft geen voorbeeld",
    explanation: "Elke regel draagt een voorbeeld: dat is zijn proef en zijn uitleg.",
    bad: "als: vraag\nmis: Ga je nog naar huis?",
    good: "als: vraag\nvoorbeeld: Ga je nog op vakantie?\nmis: Ga je nog naar huis?", in: .samplePack)
  package static let packTooMany = DiagnosticKind(
    "VK508", .error, "Te veel markers of klassen",
    explanation: "Een pakket kan 128 markers en 256 woordklassen hebben.",
    bad: "130 markers", good: "40 markers", in: .words)
  package static let packBadWord = DiagnosticKind(
    "VK509", .error, "Woord is zo niet te lezen",
    explanation:
      "Onder 'woorden' staan losse woorden, onder 'werkwoorden' infinitieven, met alleen een spatie ertussen. Onder 'schrijfwijzen' staat links wat mensen typen en rechts wat het betekent.",
    bad: "vakantiewoord: vakantie, verlof, strand", good: "vakantiewoord: vakantie verlof strand",
    in: .samplePack)

  /// The findings about marker packs.
  package static let packKinds: [DiagnosticKind] = [
    packUnknownName, packBadPattern, packSampleMissed, packNearMissHeard, packBeaten, packEmptyRule,
    packNoSample, packTooMany, packBadWord,
  ]
}
