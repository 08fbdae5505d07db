extension LanguageBlock {
  static let scenario = LanguageBlock(
    id: "casus", title: "Een casus",
    meaning: "Eén bestand is één casus. Bovenaan staat wie, waar en waarover; daaronder wat er kan gebeuren.",
    keys: [
      LanguageKey(
        "scenario", .text, required: true,
        "De naam van de casus: kleine letters, cijfers en streepjes. Gesprekken worden eronder bewaard; een eigen casus start je met de naam van het bestand.",
        example: "scenario: noor"),
      LanguageKey(
        "titel", .text, required: true, "Hoe de casus in de lijst staat.",
        example: "titel: Noor weet niet of ze hier goed zit"),
      LanguageKey(
        "niveau", .choice(["basis", "gevorderd"]), "Voor wie: basis of gevorderd. Zonder dit is het basis.",
        example: "niveau: basis"),
      LanguageKey(
        "rol", .text, required: true, "Wie de trainee is in dit gesprek, in de je-vorm.",
        example: "rol: Je bent begeleider en ziet Noor voor de tweede keer. Haar vader is mee."),
      LanguageKey(
        "casus", .text,
        "Wat de trainee vooraf leest: vijf tot twaalf regels. Schrijf '|' en spring de tekst in.",
        example: """
          casus: |
            Noor is 19 en woont sinds kort weer bij haar vader. Ze werkt in een winkel.
            Over haar zus praat ze niet graag.
          """),
      LanguageKey(
        "opdracht", .texts, "Waar de trainee op let, in een paar woorden per punt.",
        example: "opdracht: [Verken; stuur niet, Laat de regie bij Noor]"),
      LanguageKey(
        "denk-terug", .text,
        "Waaraan de trainee vooraf terugdenkt, uit haar eigen werk. Zonder dit vraagt Verken naar iemand die haar op afstand hield.",
        example: "denk-terug: Denk aan iemand die niet wist of ze bij jou goed zat. Wat deed jij toen?"),
      LanguageKey(
        "kaart", .block("kaart"), "Een kort stukje theorie dat bij de casus past.",
        example: """
          kaart:
            tekst: |
              Wie zegt dat ze hier niet goed zit, vraagt nog geen oplossing.
          """),
      LanguageKey(
        "evaluatie", .block("evaluatie"),
        "Wat de cliënt aan het eind zegt over het gesprek, bij de cijfers.",
        example:
          "evaluatie:\n  contact: { laag: Ik wilde vooral weg., midden: Het ging wel., hoog: Je luisterde echt. }"
      ),
      LanguageKey(
        "doelen", .texts, "Wat een trainee hier kan leren.",
        example: "doelen:\n  - Merken wat jouw vraag met het contact doet"),
      LanguageKey(
        "raakt", .texts, "Waar de casus aan kan raken, zodat een trainee zelf kiest of ze eraan begint.",
        example: "raakt: [eenzaamheid]"),
      LanguageKey(
        "bron", .texts, "Wat uit een bron komt, en uit welke.", example: "bron: [Bedacht voor deze uitleg]"),
      LanguageKey("verzonnen", .texts, "Wat je zelf bedacht.", example: "verzonnen: [Alles]"),
      LanguageKey(
        "reeks", .block("reeks"),
        "Hoort dit bij meer gesprekken met dezelfde cliënt? Hier staat het hoeveelste het is en wat het meeneemt.",
        example: "reeks:\n  naam: noor\n  titel: Noor en haar vader\n  gesprek: 2"),
      LanguageKey(
        "beurten", .block("beurten"), "Hoe lang het gesprek duurt.",
        example: "beurten: { minstens: 2, hoogstens: 10 }"),
      LanguageKey(
        "basis", .text,
        "De gedeelde basis: antwoorden op groeten, grapjes, stilte en losse woorden, voor elke casus gelijk. Met 'kleur' geef je er eigen woorden aan.",
        example: "basis: algemeen"),
      LanguageKey(
        "pakket", .text,
        "Een eigen pakket met woorden en markers: de naam van een bestand in dezelfde map, zonder pad. Bij 'verslaving' hoort verslaving.yaml. Daarna kun je de eigen markers overal noemen waar een marker kan staan. Wat in een pakket kan staan, zegt 'verken uitleg pakket'.",
        example: "pakket: eigen-pakket"),
      LanguageKey(
        "personen", .named(.block("persoon")), required: true,
        "Wie er in de kamer zijn. De eerste is de cliënt: die spreekt als er geen naam bij staat.",
        example: """
          personen:
            noor:
              naam: Noor
              geslacht: v
              toestand: { vertrouwen: 3, spanning: 5, vragen: 0 }
              hoger-is: { spanning: slechter, vragen: niets }
            vader: { naam: Rob, geslacht: m, woorden: [vader, papa] }
          """),
      LanguageKey(
        "onderwerpen", .named(.texts),
        "Waar het over kan gaan, elk met woorden waaraan dat te horen is. Een '*' staat voor elk einde; meer woorden achter elkaar zet je tussen aanhalingstekens. Een onderwerp dat met 'tegen-' begint, zegt tegen wie iemand praat; in de feedback staat het zonder 'over'.",
        example: """
          onderwerpen:
            werk: [werk, baan*, "de winkel"]
          """),
      LanguageKey(
        "groepen", .named(.texts),
        "Eén naam voor onderwerpen en mensen die vaak samen gaan; te gebruiken bij 'over' en 'zonder'.",
        example: "groepen:\n  thuiszaken: [slapen, zus]"),
      LanguageKey(
        "netwerk", .named(.block("persoon")),
        "Wie er niet bij zijn maar wel ter sprake kunnen komen. Hun naam kan ook bij 'over' staan.",
        example: """
          netwerk:
            zus: { naam: haar zus, geslacht: v, band: hecht maar ver weg, woorden: [zus, zusje*] }
          """),
      LanguageKey(
        "feiten", .named(.text),
        "Wat in het gesprek waar kan worden. Alle feiten beginnen als niet waar; de tekst zegt wat het feit betekent.",
        example: "feiten:\n  werk-verteld: Noor vertelde over de winkel"),
      LanguageKey(
        "begin", .text, required: true, "De scène waarmee het gesprek begint.", example: "begin: kamer"),
      LanguageKey(
        "slot", .text, required: true,
        "De scène waarmee het gesprek wordt afgerond. Ze begint vanzelf na 'hoogstens' beurten.",
        example: "slot: afronding"),
      LanguageKey(
        "scenes", .named(.block("scene")), "De momenten van het gesprek, elk met een eigen naam.",
        example: "scenes:\n  kamer:\n    titel: De kamer"),
      LanguageKey(
        "eerst", .list("reactie"),
        "Reacties die in elke scène voorgaan: veiligheid, schelden. Wat hier past, wint van alles.",
        example: "eerst:\n  - reactie: dood\n    op: suicidevraag"),
      LanguageKey(
        "altijd", .list("reactie"), "Reacties die in elke scène gelden, na die van de scène zelf.",
        example: "altijd:\n  - reactie: over-de-klok\n    woorden: [klok, horloge]"),
      LanguageKey(
        "kleur", .named(.said),
        "Eigen woorden voor reacties van de basis, met de naam van die reactie. Ze gaan voor die van de basis.",
        example: "kleur:\n  dank: [Graag gedaan.]"),
      LanguageKey(
        "vangnet", .said,
        "Wat er gezegd wordt als niets past, of als alles al gezegd is. Geef evenveel zinnen als er beurten zijn.",
        example:
          "vangnet: [\"Hoe bedoel je?\", Ik luister., Wie weet., O., \"(plukt aan haar mouw) Nou ja.\"]"),
      LanguageKey(
        "eindes", .named(.block("einde")),
        "Hoe het kan aflopen. Het bovenste dat past wordt gekozen; het laatste heeft geen 'als'.",
        example: "eindes:\n  open:\n    rang: 2"),
      LanguageKey(
        "proeven", .list("proef"),
        "Gesprekken die je zelf uitschrijft, met waar ze op uit moeten komen. 'verken proef' speelt ze.",
        example: "proeven:\n  - naam: wie verkent komt verder"),
    ])

  static let turns = LanguageBlock(
    id: "beurten", title: "Beurten",
    meaning: "Een beurt is één antwoord van de trainee.",
    keys: [
      LanguageKey(
        "minstens", .whole(0...200),
        "Vanaf hier voelt afronden natuurlijk. In een voorwaarde: 'beurt >= minstens'.",
        example: "beurten: { minstens: 2, hoogstens: 10 }"),
      LanguageKey(
        "hoogstens", .whole(1...200), "Na deze beurt begint het slot vanzelf.",
        example: "beurten: { minstens: 2, hoogstens: 10 }"),
    ])

  static let person = LanguageBlock(
    id: "persoon", title: "Een persoon",
    meaning: "Iemand in de kamer (onder 'personen') of daarbuiten (onder 'netwerk').",
    keys: [
      LanguageKey(
        "naam", .text, required: true, "Hoe iemand heet, zoals het in een zin past: 'Noor', 'haar zus'.",
        example: "vader: { naam: Rob, geslacht: m, woorden: [vader, papa] }"),
      LanguageKey(
        "geslacht", .choice(["v", "m"]), "v of m, zodat 'mis je haar?' over de juiste gaat.",
        example: "vader: { naam: Rob, geslacht: m, woorden: [vader, papa] }"),
      LanguageKey(
        "band", .text, "Hoe de band is met iemand uit het netwerk, in jouw woorden.",
        example: "zus: { naam: haar zus, geslacht: v, band: hecht maar ver weg, woorden: [zus, zusje*] }"),
      LanguageKey(
        "woorden", .texts, "Waaraan te horen is dat het over deze persoon gaat.",
        example: "zus: { naam: haar zus, geslacht: v, band: hecht maar ver weg, woorden: [zus, zusje*] }"),
      LanguageKey(
        "toestand", .named(.whole(0...10)),
        "Standen van 0 tot en met 10 en waar ze beginnen. De eerste van de cliënt geldt als vertrouwen.",
        example: "toestand: { vertrouwen: 3, spanning: 5, vragen: 0 }"),
      LanguageKey(
        "hoger-is", .named(.choice(Level.Meaning.allCases.map(\.rawValue))),
        "Of het beter of slechter gaat als een stand stijgt. Bij 'niets' telt alleen de casus ermee en ziet de trainee de stand niet. Zonder dit is meer spanning slechter en van al het andere meer beter.",
        example: "hoger-is: { spanning: slechter, vragen: niets }"),
    ])
}
