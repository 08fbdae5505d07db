extension LanguageBlock {
  static let scene = LanguageBlock(
    id: "scene", title: "Een scène",
    meaning:
      "Een moment van het gesprek. Van de reacties wordt de bovenste genomen die past: eerst die onder 'eerst', dan die van de scène, dan 'altijd', dan de basis, dan het vangnet.",
    keys: [
      LanguageKey("titel", .text, "Hoe de scène heet voor mensen.", example: "titel: De kamer"),
      LanguageKey(
        "opent", .said,
        "Wat er gezegd wordt als de scène begint. Wat iemand laat zien staat tussen haakjes in de tekst.",
        example: "opent: (kijkt naar de vloer) Ik weet niet of ik hier goed zit."),
      LanguageKey(
        "herhaling", .said,
        "Wat er gezegd wordt als een reactie van deze scène geen nieuwe zinnen meer heeft.",
        example: "herhaling: [Dat zei ik net toch., (haalt de schouders op)]"),
      LanguageKey(
        "passend", .markers,
        "Sturen dat in deze scène past, bij elk antwoord dat hier gegeven wordt. Het telt niet tegen de trainee.",
        example: "passend: [uitleg, advies]"),
      LanguageKey(
        "waarom", .text, "Waarom dat past; de trainee leest het na afloop.",
        example: "waarom: Ze weet niet wat er hier van haar verwacht wordt."),
      LanguageKey(
        "kans", .blocks("kans"),
        "Iets wat bij het begin van deze scène te zien of te horen is, om op in te gaan.",
        example: """
          kans:
            naam: vloer
            op: [meta-verkennen, meta-voelen]
            binnen: 2
            wat: Noor keek naar de vloer.
            voorbeeld: Ik zie je naar de vloer kijken.
          """),
      LanguageKey(
        "reacties", .list("reactie"), "Hoe de mensen in de kamer antwoorden, van boven naar beneden.",
        example: "reacties:\n  - reactie: kleinerend\n    op: [oordeel, druk]"),
    ])

  static let chance = LanguageBlock(
    id: "kans", title: "Een kans",
    meaning:
      "Iets om op in te gaan. De nabespreking zegt of dat gebeurde, te laat kwam of gemist werd. Minstens één van 'op', 'over' en 'woorden' zegt waaraan het te horen is.",
    keys: [
      LanguageKey(
        "naam", .text, "Een eigen naam, als er meer kansen op elkaar lijken.",
        example: "naam: vloer"),
      LanguageKey(
        "op", .markers, "Met een van deze markers wordt de kans gegrepen.",
        example: "op: [meta-verkennen, meta-voelen]"),
      LanguageKey(
        "over", .texts, "En het moet hierover gaan, in dezelfde zin.",
        example: "kans: { over: werk, woorden: [zien, gezien], wat: Ze zei dat ze niet gezien wordt. }"),
      LanguageKey(
        "woorden", .texts, "Of met een van deze woorden.",
        example: "kans: { over: werk, woorden: [zien, gezien], wat: Ze zei dat ze niet gezien wordt. }"),
      LanguageKey(
        "binnen", .whole(1...200), "Binnen zoveel beurten is op tijd; zonder dit twee. Later telt als laat.",
        example: "binnen: 2"),
      LanguageKey(
        "wat", .text, required: true, "Wat er te zien of te horen was, in één zin, voor de nabespreking.",
        example: "kans: { over: werk, woorden: [zien, gezien], wat: Ze zei dat ze niet gezien wordt. }"),
      LanguageKey(
        "voorbeeld", .text, "Een zin waarmee de trainee de kans had kunnen grijpen.",
        example: "voorbeeld: Ik zie je naar de vloer kijken."),
    ])

  static let variant = LanguageBlock(
    id: "variant", title: "Een variant",
    meaning:
      "Een manier om het te zeggen. Meestal is dat gewoon een tekst, of een lijst teksten waaruit gekozen wordt; geen zin klinkt twee keer in een gesprek. Zijn er meer mensen in de kamer, dan zet je de naam van de spreker ervoor (vader: …), en een lijst daarvan is een woordenwisseling. In elke tekst kan {naam} staan, de naam van een persoon of die van een stand.",
    keys: [
      LanguageKey(
        "als", .condition, "Alleen te zeggen als dit zo is. Zinnen met een voorwaarde die geldt gaan voor.",
        example: "- { als: vertrouwen >= 5, zegt: \"Zal ik je iets laten zien? Kom.\" }"),
      LanguageKey(
        "zegt", .said, "Wat er dan gezegd wordt.",
        example: "- { als: vertrouwen >= 5, zegt: \"Zal ik je iets laten zien? Kom.\" }"),
    ])

  static let ending = LanguageBlock(
    id: "einde", title: "Een einde",
    meaning: "Hoe het gesprek kan aflopen.",
    keys: [
      LanguageKey(
        "rang", .whole(1...20), "Van 1, het minst goede, omhoog. Eindes die even goed zijn delen een rang.",
        example: "rang: 2"),
      LanguageKey(
        "titel", .text, required: true, "Hoe de trainee dit einde ziet staan.",
        example: "titel: Noor zet de deur op een kier"),
      LanguageKey(
        "als", .condition, "Wanneer dit einde past, bij 'einde: ja' en aan het eind van het slot.",
        example: "titel: Noor zet de deur op een kier\nals: vertrouwen >= 6"),
      LanguageKey(
        "vertelt", .text, required: true,
        "Wat er gebeurd is, in twee of drie zinnen, zonder oordeel over de trainee.",
        example: "vertelt: Noor vertelde iets wat ze nog niemand had gezegd."),
      LanguageKey(
        "onderweg", .texts, "Wat de cliënt op weg naar huis denkt, in de ik-vorm.",
        example: "onderweg: [Ze luisterde., Ik zei het gewoon.]"),
      LanguageKey(
        "volgende", .text, "Eén ding om de volgende keer te proberen.",
        example: "volgende: Vraag nog eens naar de winkel."),
    ])

  static let base = LanguageBlock(
    id: "basis", title: "Een basis",
    meaning: "Een eigen bestand met reacties die veel casussen delen. De meegeleverde heet 'algemeen'.",
    keys: [
      LanguageKey(
        "basis", .text, required: true, "De naam waarmee een casus haar noemt.", example: "basis: algemeen"),
      LanguageKey(
        "reacties", .list("reactie"), required: true,
        "De reacties, elk met een eigen naam, zodat een casus ze kan kleuren.",
        example: "reacties:\n  - reactie: belediging\n    op: [belediging]"),
      LanguageKey(
        "vangnet", .said, "Wat er gezegd wordt als ook de casus niets meer heeft.",
        example: "vangnet:\n  - \"(denkt na) Daar moet ik even over nadenken.\""),
    ])
}
