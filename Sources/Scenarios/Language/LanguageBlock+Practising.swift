extension LanguageBlock {
  static let card = LanguageBlock(
    id: "kaart", title: "Een kaartje",
    meaning:
      "Een stukje theorie dat bij de casus past. De trainee leest het vooraf, en later met ':kaartje'.",
    keys: [
      LanguageKey(
        "tekst", .text, required: true,
        "Hooguit tien regels, in je eigen woorden. Schrijf '|' en spring de tekst in.",
        example: """
          tekst: |
            Wie zegt dat ze hier niet goed zit, vraagt nog geen oplossing.
            Kijk eerst samen wat ze bedoelt.
          """),
      LanguageKey("bron", .text, "Waar het vandaan komt.", example: "bron: Bedacht voor deze uitleg"),
    ])

  static let evaluation = LanguageBlock(
    id: "evaluatie", title: "De evaluatie",
    meaning:
      "Aan het eind geven trainee en cliënt elk vier cijfers. Hier staat wat de cliënt erbij zegt; waar je niets schrijft, gelden gewone woorden.",
    keys: EvaluationWords.questions.map(question) + [
      LanguageKey(
        "neemt-aan", .text, "Wat de cliënt zegt als de trainee luistert naar wat ze hoort.",
        example: "neemt-aan: (kijkt op) Dat je dat zo zegt."),
      LanguageKey(
        "verdedigt", .text, "Wat de cliënt zegt als de trainee zich verdedigt.",
        example: "verdedigt: (haalt haar schouders op) Je vroeg het zelf."),
      LanguageKey(
        "vervalt", .flag, "Ja als het gesprek zelf al met een evaluatie eindigt; dan volgt er geen tweede.",
        example: "vervalt: nee"),
    ])

  static let evaluationScale = LanguageBlock(
    id: "cijfer", title: "Woorden bij een cijfer",
    meaning:
      "Wat de cliënt zegt bij een laag cijfer (0 tot en met 4), een gewoon (5 tot en met 7) en een hoog (8 en hoger).",
    keys: [
      LanguageKey("laag", .text, "Bij 0 tot en met 4.", example: "laag: Ik wilde vooral weg."),
      LanguageKey("midden", .text, "Bij 5 tot en met 7.", example: "midden: Het ging wel."),
      LanguageKey("hoog", .text, "Bij 8 en hoger.", example: "hoog: Je luisterde echt."),
    ])

  private static func question(_ name: String) -> LanguageKey {
    LanguageKey(name, .block("cijfer"), meanings[name] ?? "", example: "\(name): \(samples[name] ?? "")")
  }

  private static let meanings = [
    "contact": "Of de cliënt zich gehoord voelde.",
    "onderwerpen": "Of het ging over wat voor de cliënt telt.",
    "aanpak": "Of de manier van doen bij de cliënt paste.",
    "geheel": "Hoe het gesprek was, alles bij elkaar.",
  ]
  private static let samples = [
    "contact": "{ laag: Ik wilde vooral weg., midden: Het ging wel., hoog: Je luisterde echt. }",
    "onderwerpen": "{ midden: Soms ging het over mij. }",
    "aanpak": "{ midden: Het mocht wat rustiger. }",
    "geheel": "{ midden: Ik kom nog een keer. }",
  ]
}
