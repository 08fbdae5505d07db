import Diagnostics

extension DiagnosticKind {
  static let turnsOutOfRange = DiagnosticKind(
    "VK020", .error, "Aantal beurten klopt niet",
    explanation: "Een gesprek duurt 1 tot 200 beurten, en 'minstens' is niet meer dan 'hoogstens'.",
    bad: "beurten: { minstens: 30, hoogstens: 20 }", good: "beurten: { minstens: 8, hoogstens: 20 }")
  static let twoDestinations = DiagnosticKind(
    "VK021", .error, "Reactie leidt naar twee plekken",
    explanation: "Na een reactie gaat het gesprek op één plek verder.",
    bad: "- { zegt: Dag., naar: tuin, einde: ja }", good: "- { zegt: Dag., naar: tuin }")
  static let badEffect = DiagnosticKind(
    "VK022", .error, "Effect is niet te lezen",
    explanation: "Een effect verhoogt, verlaagt of zet een stand: +1, -1, +1 tot 7 of = 4.",
    bad: "effect: { vertrouwen: meer }", good: "effect: { vertrouwen: +1 tot 7 }")
  static let badCondition = DiagnosticKind(
    "VK023", .error, "Voorwaarde is niet te lezen",
    explanation:
      "Een voorwaarde vergelijkt een stand, de beurt of het bezoek met een getal, of noemt een feit.",
    bad: "als: vertrouwen hoog", good: "als: vertrouwen >= 6")
  static let outOfScale = DiagnosticKind(
    "VK024", .error, "Getal buiten 0 tot en met 10",
    explanation: "Standen lopen van 0 tot en met 10.",
    bad: "toestand: { vertrouwen: 12 }", good: "toestand: { vertrouwen: 8 }")
  static let tooMany = DiagnosticKind(
    "VK025", .error, "Te veel namen",
    explanation:
      "Een casus heeft hooguit 16 standen, 64 feiten en personen in het netwerk, en 16 scènes die naar 'bezoek' vragen.",
    bad: "", good: "")

  static let undefinedScene = DiagnosticKind(
    "VK030", .error, "Scène bestaat niet",
    explanation: "Er is geen scène met deze naam.",
    bad: "naar: tuim", good: "naar: tuin")
  static let undefinedPerson = DiagnosticKind(
    "VK031", .error, "Persoon bestaat niet",
    explanation: "Er is niemand met deze naam in de kamer of in het netwerk.",
    bad: "onthult: oma", good: "onthult: zus")
  static let undefinedTopic = DiagnosticKind(
    "VK032", .error, "Onderwerp bestaat niet",
    explanation: "Er is geen onderwerp of persoon met deze naam.",
    bad: "over: wrek", good: "over: werk")
  static let undefinedMarker = DiagnosticKind(
    "VK033", .error, "Marker bestaat niet",
    explanation: "Het pakket kent geen marker, familie of signaal met deze naam.",
    bad: "op: openvraag", good: "op: open-vraag")
  static let undefinedFact = DiagnosticKind(
    "VK034", .error, "Feit bestaat niet",
    explanation: "Er is geen feit met deze naam; feiten staan bovenaan onder 'feiten'.",
    bad: "onthoudt: werk-genoemt", good: "onthoudt: werk-genoemd")
  static let undefinedLevel = DiagnosticKind(
    "VK035", .error, "Stand bestaat niet",
    explanation: "Geen persoon heeft een stand met deze naam.",
    bad: "effect: { vertrouwe: +1 }", good: "effect: { vertrouwen: +1 }")
  static let undefinedEnding = DiagnosticKind(
    "VK036", .error, "Einde bestaat niet",
    explanation: "Er is geen einde met deze naam.",
    bad: "einde: weg", good: "einde: deur-dicht")
  static let undefinedBaseReaction = DiagnosticKind(
    "VK037", .error, "Reactie van de basis bestaat niet",
    explanation: "Onder 'kleur' staan namen van reacties van de gedeelde basis.",
    bad: "kleur: { groeten: Hoi. }", good: "kleur: { groet: Hoi. }")
  static let undefinedPlaceholder = DiagnosticKind(
    "VK038", .error, "Invulplek zonder waarde",
    explanation: "Tussen accolades kan de naam van een persoon of van een stand.",
    bad: "zegt: Mijn {zuss} belt.", good: "zegt: Mijn {zus} belt.")
  static let undefinedBase = DiagnosticKind(
    "VK039", .error, "Basis bestaat niet",
    explanation: "De gedeelde basis die hier genoemd wordt, is er niet.",
    bad: "basis: algemeem", good: "basis: algemeen")

  static let duplicateName = DiagnosticKind(
    "VK040", .error, "Naam is al gebruikt",
    explanation:
      "Onderwerpen, personen, feiten en standen delen één namenlijst, zodat een voorwaarde maar één ding kan betekenen.",
    bad: "feiten: { zus: … }\nnetwerk: { zus: … }", good: "feiten: { zus-belde: … }\nnetwerk: { zus: … }")
  static let noFinalEnding = DiagnosticKind(
    "VK041", .error, "Geen einde zonder voorwaarde",
    explanation: "Het laatste einde heeft geen 'als', zodat een gesprek altijd ergens op uitkomt.",
    bad: "eindes: { weg: { als: vertrouwen < 3, … } }", good: "eindes: { weg: { … } }")
  static let nobody = DiagnosticKind(
    "VK042", .error, "Niemand in de kamer",
    explanation: "Onder 'personen' staat wie de trainee tegenover zich heeft.",
    bad: "personen: {}", good: "personen: { sanne: { naam: Sanne } }")
  static let emptyFallback = DiagnosticKind(
    "VK043", .error, "Vangnet is leeg",
    explanation: "Als niets past, moet er toch iets gezegd worden.",
    bad: "vangnet: []", good: "vangnet: [Hoe bedoel je?]")
  static let unreachableScene = DiagnosticKind(
    "VK050", .warning, "Scène wordt nooit bereikt",
    explanation: "Geen enkele reactie leidt hierheen.",
    bad: "", good: "")
  static let longLine = DiagnosticKind(
    "VK051", .warning, "Regel is lang",
    explanation: "In een gesprek zegt iemand zelden meer dan zestig woorden achter elkaar.",
    bad: "", good: "")
  static let repeatedLine = DiagnosticKind(
    "VK052", .warning, "Tekst staat er twee keer",
    explanation: "Een regel wordt in een gesprek maar één keer gezegd; een dubbele tekst valt dus weg.",
    bad: "zegt: [Nou., Nou.]", good: "zegt: [Nou., Tja.]")
  static let nothingSaid = DiagnosticKind(
    "VK053", .warning, "Reactie zonder woorden",
    explanation:
      "Deze reactie zegt niets en leidt nergens heen; de trainee krijgt dan een regel uit het vangnet.",
    bad: "- { op: ruimte }", good: "- { op: ruimte, zegt: (knikt) }")
}
