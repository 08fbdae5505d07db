package import Diagnostics

/// What people say.
extension DiagnosticKind {
  package static let longLine = DiagnosticKind(
    "VK051", .warning, "Regel is lang",
    explanation:
      "In een gesprek zegt iemand zelden meer dan zestig woorden achter elkaar. Knip hem in tweeën.",
    bad: """
      zegt: >-
        Weet je, ik zat net nog te denken dat het eigenlijk altijd zo gaat, eerst zit je hier en dan kijkt er
        iemand op de klok en dan is het weer klaar, en dan sta ik buiten op die tegels te wachten op de bus en
        dan bedenk ik pas wat ik had willen zeggen, en dat blijft dan de hele week in mijn hoofd zitten tot ik
        hier weer zit.
      """,
    good: "zegt: Moeten we al stoppen?")
  package static let repeatedLine = DiagnosticKind(
    "VK052", .warning, "Tekst staat er twee keer",
    explanation: "Een regel wordt in een gesprek maar één keer gezegd; een dubbele tekst valt dus weg.",
    bad: "zegt: [Niet duwen., Niet duwen.]", good: "zegt: [Niet duwen., Doe ik zo wel.]")
  package static let nothingSaid = DiagnosticKind(
    "VK053", .warning, "Reactie zonder woorden",
    explanation:
      "Deze reactie zegt niets en leidt nergens heen; de trainee krijgt dan een regel uit het vangnet.",
    bad: "doet: [\"schuif*\", \"zet* het raam\"]",
    good: "doet: [\"schuif*\", \"zet* het raam\"]\nzegt: (volgt je met haar ogen) Frisser zo.")
  package static let thinFallback = DiagnosticKind(
    "VK066", .note, "Het vangnet is dun",
    explanation:
      "Een zin wordt maar één keer gezegd. Wie tot 'hoogstens' dingen zegt waar niets op past, hoort aan het eind niets meer. Geef het vangnet evenveel zinnen als er beurten zijn.",
    bad: "beurten: { minstens: 2, hoogstens: 30 }", good: "beurten: { minstens: 2, hoogstens: 10 }")

  package static let cutText = DiagnosticKind(
    "VK074", .warning, "Zin is anders gelezen dan bedoeld",
    explanation:
      "Zonder aanhalingstekens begint ' #' een opmerking die niemand hoort, deelt een komma tussen [ ] een zin in tweeën, en groeien zinnen aaneen waar een streepje van een lijst scheef staat of geen spatie heeft.",
    bad: "zegt: [Ja hoor, dat hoor ik vaker.]",
    good: "zegt: [Dat hoor ik vaker., Ja hoor., Zal wel.]")
  package static let openParenthesis = DiagnosticKind(
    "VK075", .warning, "Haakje is niet gesloten",
    explanation:
      "Tussen haakjes staat wat iemand doet. Zonder haakje sluiten lijkt ook wat hij daarna zegt iets wat hij doet.",
    bad: "zegt: (volgt je met haar ogen Frisser zo.", good: "zegt: (volgt je met haar ogen) Frisser zo.")
  package static let unheardWords = DiagnosticKind(
    "VK076", .warning, "Woorden die nooit gehoord worden",
    explanation:
      "Een onderwerp is te horen aan zijn woorden: een lijst tussen [ ], met een komma ertussen. Zonder woorden, of met alle woorden als één uitdrukking, is het nooit te horen.",
    bad: "slapen: slaap*, nacht*, uit bed", good: "slapen: [slaap*, nacht*, \"uit bed\"]")

  static let lineKinds: [DiagnosticKind] = [
    longLine, repeatedLine, nothingSaid, thinFallback, cutText, openParenthesis, unheardWords,
  ]
}
