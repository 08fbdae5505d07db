package import Diagnostics

/// What is written in a way that cannot be read.
extension DiagnosticKind {
  package static let turnsOutOfRange = DiagnosticKind(
    "VK020", .error, "Aantal beurten klopt niet",
    explanation: "Een gesprek duurt 1 tot 200 beurten, en 'minstens' is niet meer dan 'hoogstens'.",
    bad: "beurten: { minstens: 30, hoogstens: 10 }",
    good: "beurten: { minstens: 2, hoogstens: 10 }")
  package static let twoDestinations = DiagnosticKind(
    "VK021", .error, "Reactie leidt naar twee plekken",
    explanation:
      "Na een reactie gaat het gesprek op één plek verder. Kies één van naar, zijpad, terug en einde.",
    bad: """
      zegt: Goed. We kunnen weer.
      terug: ja
      naar: tuin
      """,
    good: """
      zegt: Goed. We kunnen weer.
      terug: ja
      """)
  package static let badEffect = DiagnosticKind(
    "VK022", .error, "Effect is niet te lezen",
    explanation:
      "Een effect verhoogt, verlaagt of zet een stand: +1, -1, '+1 tot 7' of '= 4'. Een stand loopt van 0 tot en met 10.",
    bad: "effect: { spanning: rustig }",
    good: "effect: { spanning: = 5 }")
  package static let badCondition = DiagnosticKind(
    "VK023", .error, "Voorwaarde is niet te lezen",
    explanation:
      "Een voorwaarde vergelijkt een stand, de beurt of het bezoek met een getal, of noemt een feit. Delen staan aan elkaar met 'en', 'of' en 'niet'.",
    bad: "als: vertrouwen >= veel en niet werk-verteld",
    good: "als: vertrouwen >= 3 en niet werk-verteld")
  package static let outOfScale = DiagnosticKind(
    "VK024", .error, "Getal buiten 0 tot en met 10",
    explanation:
      "Standen lopen van 0 tot en met 10: bij het begin, in een voorwaarde en in een variant.",
    bad: "toestand: { vertrouwen: 12, spanning: 5, vragen: 0 }",
    good: "toestand: { vertrouwen: 3, spanning: 5, vragen: 0 }")
  package static let tooMany = DiagnosticKind(
    "VK025", .error, "Te veel namen",
    explanation:
      "Een casus heeft hooguit 16 standen, 64 feiten en personen in het netwerk samen, en 16 scènes waarin een voorwaarde naar 'bezoek' vraagt.",
    bad: "zeventien standen", good: "twee of drie standen", in: .words)

  static let notationKinds: [DiagnosticKind] = [
    turnsOutOfRange, twoDestinations, badEffect, badCondition, outOfScale, tooMany,
  ]
}
