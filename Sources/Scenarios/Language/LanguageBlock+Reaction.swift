extension LanguageBlock {
  static let reaction = LanguageBlock(
    id: "reactie", title: "Een reactie",
    meaning:
      "Wanneer iets van de trainee past, en wat er dan gebeurt. Alles wat er aan voorwaarden staat moet kloppen; staat er niets, dan past ze altijd.",
    keys: [
      LanguageKey(
        "reactie", .text, "Een eigen naam. Nodig als twee reacties anders gelijk zouden heten.",
        example: "- reactie: kleinerend"),
      LanguageKey(
        "op", .markers,
        "Wat de trainee doet: een van deze markers, families (verkennen, sturen, metacommunicatie, bouwstenen) of signalen.",
        example: "op: [open-vraag, reflectie]\nover: werk"),
      LanguageKey(
        "over", .texts,
        "Waar het over gaat: een van deze onderwerpen, groepen of personen, in dezelfde zin als de marker van 'op'.",
        example: "op: [open-vraag, reflectie]\nover: werk"),
      LanguageKey(
        "zonder", .texts,
        "Wat er nergens in het antwoord te horen mag zijn: markers, onderwerpen, groepen of personen.",
        example: "zonder: [sturen, werk]"),
      LanguageKey(
        "woorden", .texts, "Een van deze woorden valt; '*' staat voor elk einde.",
        example: "woorden: [\"naar huis\", \"wil je weg\"]"),
      LanguageKey(
        "doet", .texts, "Wat de trainee doet en tussen haakjes typt: '(ik schuif mijn stoel bij)'.",
        example: "doet: [\"schuif*\", \"zet* het raam\"]"),
      LanguageKey(
        "aan", .texts, "Tegen wie het gezegd werd, als er meer mensen in de kamer zijn.",
        example: "aan: vader"),
      LanguageKey(
        "als", .condition,
        "Wat er moet gelden: standen, 'beurt', 'bezoek' (de hoeveelste keer in deze scène) en feiten, met >= <= > < = != en 'en', 'of', 'niet' en haakjes.",
        example: "als: vertrouwen >= 3 en niet werk-verteld"),
      LanguageKey(
        "zegt", .said,
        "Wat er geantwoord wordt: een tekst of een lijst om uit te kiezen. Wat iemand laat zien staat tussen haakjes.",
        example: "zegt: [Dat hoor ik vaker., Ja hoor., Zal wel.]"),
      LanguageKey(
        "effect", .named(.effect),
        "Wat het met standen doet: +1, -1, '+1 tot 7' (nooit verder dan 7) of '= 5'.",
        example: "effect: { vertrouwen: -2, spanning: +1 tot 9 }"),
      LanguageKey("onthoudt", .texts, "Feiten die vanaf nu waar zijn.", example: "onthoudt: gekwetst"),
      LanguageKey("vergeet", .texts, "Feiten die niet meer waar zijn.", example: "vergeet: gekwetst"),
      LanguageKey(
        "onthult", .texts,
        "Mensen uit het netwerk die hiermee ter sprake zijn gekomen; ze staan dan in het ecogram.",
        example: "onthult: zus"),
      LanguageKey("naar", .text, "Naar welke scène het gesprek daarna gaat.", example: "naar: tuin"),
      LanguageKey(
        "zijpad", .text, "Naar een scène waaruit het gesprek weer terugkomt met 'terug'.",
        example: "zijpad: gang"),
      LanguageKey("terug", .flag, "Terug naar waar het zijpad begon.", example: "terug: ja"),
      LanguageKey(
        "einde", .text,
        "Het gesprek eindigt: met de naam van een einde, of 'ja' voor het bovenste einde dat past.",
        example: """
          - op: [open-vraag, reflectie, afscheid]
            zegt: Tot volgende week, zegt {naam}. {zus} hoeft het niet te weten.
            einde: ja
          """),
      LanguageKey(
        "kans", .blocks("kans"), "Iets in dit antwoord om op in te gaan.",
        example: "kans: { over: werk, woorden: [zien, gezien], wat: Ze zei dat ze niet gezien wordt. }"),
      LanguageKey(
        "passend", .markers, "Sturen dat past bij dit antwoord van de trainee; het telt niet tegen haar.",
        example: "passend: [overnemen]"),
      LanguageKey("waarom", .text, "Waarom dat past.", example: "waarom: Ze kreeg geen lucht meer."),
    ])
}
