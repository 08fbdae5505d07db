extension LanguageBlock {
  private static let sample = """
    reeks:
      naam: noor
      titel: Noor en haar vader
      gesprek: 2
      volgt-op: noor-kennismaking
      toestand: [vertrouwen]
      feiten: [werk-verteld]
      na: { weggelopen: gekwetst }
      geeft: [werk-verteld]
    """

  static let series = LanguageBlock(
    id: "reeks", title: "Een reeks",
    meaning:
      "Gesprekken met dezelfde cliënt, elk in een eigen bestand. Een gesprek neemt mee wat het noemt; wat al gezegd is, wordt niet nog eens gezegd.",
    keys: [
      LanguageKey(
        "naam", .text, required: true,
        "De naam van de reeks, in elk bestand gelijk. 'verken oefen NAAM' speelt het eerstvolgende gesprek.",
        example: sample),
      LanguageKey(
        "titel", .text,
        "Hoe de reeks in de lijst staat; één bestand van de reeks is genoeg. Zonder dit is het de titel van het eerste gesprek.",
        example: sample),
      LanguageKey(
        "gesprek", .whole(1...20), required: true, "Het hoeveelste gesprek dit is.", example: sample),
      LanguageKey(
        "volgt-op", .text, "De casus van het gesprek hiervoor. Hoort bij elk gesprek na het eerste.",
        example: sample),
      LanguageKey(
        "toestand", .texts,
        "Standen die meekomen: dit gesprek begint halverwege wat er overbleef en waar de stand hier begint.",
        example: sample),
      LanguageKey(
        "feiten", .texts,
        "Feiten die meekomen als ze in het gesprek hiervoor waar werden, en mensen die ter sprake kwamen.",
        example: sample),
      LanguageKey(
        "na", .named(.text), "Welk feit hier waar is na een einde van het gesprek hiervoor.", example: sample),
      LanguageKey(
        "geeft", .texts, "Feiten die een later gesprek kan meenemen, ook al vraagt dit gesprek er niet naar.",
        example: sample),
    ])
}
