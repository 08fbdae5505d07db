package import Diagnostics

/// Names that stand for nothing, or for two things.
extension DiagnosticKind {
  package static let undefinedScene = DiagnosticKind(
    "VK030", .error, "Scène bestaat niet",
    explanation: "Er is geen scène met deze naam.",
    bad: "naar: tuim", good: "naar: tuin")
  package static let undefinedPerson = DiagnosticKind(
    "VK031", .error, "Persoon bestaat niet",
    explanation: "Er is niemand met deze naam in de kamer of in het netwerk.",
    bad: "onthult: oma", good: "onthult: zus")
  package static let undefinedTopic = DiagnosticKind(
    "VK032", .error, "Onderwerp bestaat niet",
    explanation: "Er is geen onderwerp, groep of persoon met deze naam.",
    bad: "over: thuiszaaken", good: "over: thuiszaken")
  package static let undefinedMarker = DiagnosticKind(
    "VK033", .error, "Marker bestaat niet",
    explanation:
      "Er is geen marker, familie of signaal met deze naam. 'verken uitleg taal op' noemt ze alle; een eigen marker staat in het pakket dat de casus bovenaan noemt.",
    bad: "op: ekscuus", good: "op: excuus")
  package static let undefinedFact = DiagnosticKind(
    "VK034", .error, "Feit bestaat niet",
    explanation: "Er is geen feit met deze naam; feiten staan bovenaan onder 'feiten'.",
    bad: "onthoudt: gekwets", good: "onthoudt: gekwetst")
  package static let undefinedLevel = DiagnosticKind(
    "VK035", .error, "Stand bestaat niet",
    explanation: "Geen persoon heeft een stand met deze naam; standen staan onder 'toestand'.",
    bad: "effect: { vertrouw: +3 tot 8 }", good: "effect: { vertrouwen: +3 tot 8 }")
  package static let undefinedEnding = DiagnosticKind(
    "VK036", .error, "Einde bestaat niet",
    explanation: "Er is geen einde met deze naam; de eindes staan onder 'eindes'.",
    bad: "verwacht: { einde: opne, langs: [tuin], stand: vertrouwen >= 6 }",
    good: "verwacht: { einde: open, langs: [tuin], stand: vertrouwen >= 6 }")
  package static let undefinedBaseReaction = DiagnosticKind(
    "VK037", .error, "Reactie van de basis bestaat niet",
    explanation: "Onder 'kleur' staan namen van reacties van de gedeelde basis, met eigen woorden.",
    bad: """
      kleur:
        bedankt: [Graag gedaan.]
      """,
    good: """
      kleur:
        dank: [Graag gedaan.]
      """)
  package static let undefinedPlaceholder = DiagnosticKind(
    "VK038", .error, "Invulplek zonder waarde",
    explanation:
      "Tussen accolades kan {naam} (wie er spreekt), de naam van een persoon of de naam van een stand.",
    bad: "zegt: Tot volgende week, zegt {naam}. {zuss} hoeft het niet te weten.",
    good: "zegt: Tot volgende week, zegt {naam}. {zus} hoeft het niet te weten.")
  package static let undefinedBase = DiagnosticKind(
    "VK039", .error, "Basis bestaat niet",
    explanation: "De gedeelde basis die hier genoemd wordt, is er niet.",
    bad: "basis: algemeem", good: "basis: algemeen")
  package static let duplicateName = DiagnosticKind(
    "VK040", .error, "Naam is al gebruikt",
    explanation:
      "Onderwerpen, groepen, personen, feiten en standen delen één namenlijst, zodat een naam maar één ding kan betekenen.",
    bad: """
      thuiszaken: [slapen, zus]
      werk: [slapen, zus]
      """,
    good: "thuiszaken: [slapen, zus]")
  package static let duplicateReaction = DiagnosticKind(
    "VK044", .error, "Twee keer dezelfde eigen naam",
    explanation:
      "Reacties, kansen en proeven met een eigen naam hebben die elk voor zich: bewaarde gesprekken en 'kleur' verwijzen ernaar.",
    bad: "- reactie: vader\n  doet: [\"schuif*\", \"zet* het raam\"]",
    good: "- reactie: raam\n  doet: [\"schuif*\", \"zet* het raam\"]")

  package static let unfitName = DiagnosticKind(
    "VK045", .error, "Naam kan niet in een voorwaarde staan",
    explanation:
      "Feiten, standen en personen worden in voorwaarden genoemd. Daar scheidt een spatie twee woorden en betekenen 'en', 'of' en 'niet' iets anders.",
    bad: """
      gekwetst: Noor voelde zich weggezet
      heel moe: Noor sliep slecht
      """,
    good: "gekwetst: Noor voelde zich weggezet")

  package static let unfitCaseName = DiagnosticKind(
    "VK046", .warning, "Naam van de casus past niet",
    explanation:
      "Gesprekken worden onder deze naam bewaard en gedeeld. Spaties, hoofdletters en andere tekens betekenen daar soms iets anders; hoe de casus in de lijst staat, zegt 'titel'.",
    bad: "scenario: Noor / vader", good: "scenario: noor")

  static let nameKinds: [DiagnosticKind] = [
    undefinedScene, undefinedPerson, undefinedTopic, undefinedMarker, undefinedFact, undefinedLevel,
    undefinedEnding, undefinedBaseReaction, undefinedPlaceholder, undefinedBase, duplicateName,
    duplicateReaction, unfitName, unfitCaseName,
  ]
}
