extension LanguageBlock {
  static let proof = LanguageBlock(
    id: "proef", title: "Een proef",
    meaning: "Een uitgeschreven trainee: wat zij zegt, en waar het dan op uit moet komen.",
    keys: [
      LanguageKey(
        "naam", .text, required: true, "Wat deze proef laat zien.", example: "- naam: wie verkent komt verder"
      ),
      LanguageKey(
        "zegt", .replies, required: true, "Wat zij zegt, beurt voor beurt. Een lege tekst is een stilte.",
        example: "zegt: [Je moet gewoon meer slapen.]"),
      LanguageKey(
        "verwacht", .block("uitkomst"), "Waar het gesprek dan is.",
        example: "verwacht: { einde: open, langs: [tuin], stand: vertrouwen >= 6 }"),
    ])

  static let proofOutcome = LanguageBlock(
    id: "uitkomst", title: "Wat een proef verwacht",
    meaning: "Wat er na de laatste regel van een proef moet zijn.",
    keys: [
      LanguageKey(
        "einde", .text, "Dit einde.",
        example: "verwacht: { einde: open, langs: [tuin], stand: vertrouwen >= 6 }"),
      LanguageKey(
        "scene", .text, "Deze scène.",
        example: "verwacht: { scene: kamer, score: sturend >= 1 en verkennend = 0 }"),
      LanguageKey(
        "langs", .texts, "En het gesprek kwam in deze scènes.",
        example: "verwacht: { einde: open, langs: [tuin], stand: vertrouwen >= 6 }"),
      LanguageKey(
        "score", .text,
        "Hoeveel zinnen welke kant hadden: verkennend, sturend, gemengd, contact of neutraal.",
        example: "verwacht: { scene: kamer, score: sturend >= 1 en verkennend = 0 }"),
      LanguageKey(
        "stand", .condition, "Wat er dan moet gelden, geschreven als een voorwaarde.",
        example: "verwacht: { einde: open, langs: [tuin], stand: vertrouwen >= 6 }"),
    ])

  private static let heardLine =
    "- { zegt: \"Hoe is het op je werk?\", verwacht: { marker: open-vraag, regel: zien ze me niet staan } }"
  private static let movedLine =
    "- { zegt: \"Hoe is dat voor je?\", verwacht: { scene: tuin, score: verkennend, niet-marker: sturen, stand: vertrouwen >= 4 } }"

  static let proofLine = LanguageBlock(
    id: "proefregel", title: "Een regel van een proef",
    meaning: "Een zin van de trainee met wat er meteen daarna moet zijn.",
    keys: [
      LanguageKey("zegt", .text, required: true, "Wat zij zegt.", example: heardLine),
      LanguageKey(
        "verwacht", .block("regeluitkomst"), required: true, "Wat daarop moet volgen.", example: heardLine),
    ])

  static let lineOutcome = LanguageBlock(
    id: "regeluitkomst", title: "Wat een regel verwacht",
    meaning: "Wat er na één zin van een proef moet zijn.",
    keys: [
      LanguageKey("scene", .text, "Het gesprek is nu in deze scène.", example: movedLine),
      LanguageKey("marker", .markers, "Dit is in de zin gehoord.", example: heardLine),
      LanguageKey("niet-marker", .markers, "Dit is er niet in gehoord.", example: movedLine),
      LanguageKey("regel", .text, "Het antwoord bevat deze woorden.", example: heardLine),
      LanguageKey(
        "score", .choice(["verkennend", "sturend", "gemengd", "contact", "neutraal"]),
        "De kant van deze zin.", example: movedLine),
      LanguageKey("stand", .condition, "Wat er nu moet gelden.", example: movedLine),
    ])
}
