import Diagnostics
import Foundation
import Scenarios
import Testing

/// A small good case to change in tests, and the way to compile it.
enum Sample {
  static let markers = MarkerNames(families: [
    "verkennen": ["open-vraag", "reflectie", "ruimte"],
    "sturen": ["advies", "druk"],
    "signaal": ["groet", "stilte"],
  ])

  static let base = """
    basis: algemeen
    reacties:
      - reactie: groet
        op: groet
        zegt: [Hallo., Dag.]
    vangnet: [Hoe bedoel je?, Tja., Hm., O., Wie weet., Zo.]
    """

  static let text = """
    scenario: sanne
    titel: Sanne twijfelt
    rol: Je bent begeleider.
    beurten: { minstens: 2, hoogstens: 6 }
    basis: algemeen
    personen:
      sanne: { naam: Sanne, geslacht: v, toestand: { vertrouwen: 3, spanning: 5 } }
    onderwerpen:
      werk: [werk, baan*]
    netwerk:
      zus: { naam: haar zus, woorden: [zus] }
    feiten:
      werk-genoemd: Het ging over werk
    begin: binnenkomst
    slot: afronding
    scenes:
      binnenkomst:
        opent: (kijkt naar de vloer) Ik weet niet of ik hier goed zit.
        reacties:
          - op: open-vraag
            over: werk
            zonder: sturen
            als: vertrouwen >= 3 en niet werk-genoemd
            zegt: Op mijn werk doen ze alsof ik er niet ben.
            effect: { vertrouwen: +1 tot 7 }
            onthoudt: werk-genoemd
            onthult: zus
          - op: sturen
            zegt: [Dat hoor ik vaker., Ja hoor.]
            effect: { vertrouwen: -1, spanning: +2 tot 9 }
          - op: ruimte
            naar: afronding
      afronding:
        opent: Zijn we klaar?
        reacties:
          - op: verkennen
            zegt: Tot volgende week, {naam} groet je.
            einde: ja
    eindes:
      stap: { rang: 2, titel: Een stap, als: vertrouwen >= 4, vertelt: Ze zette een stap. }
      weg: { rang: 1, titel: Weg, vertelt: Ze ging. }
    """

  static func compile(
    _ text: String = text, base: String = base
  ) throws(InvalidSource) -> ScenarioCompiler.Result {
    let base = ScenarioCompiler.Source(file: "algemeen.yaml", data: Data(base.utf8))
    return try ScenarioCompiler(bases: ["algemeen": base], markers: markers)
      .compile(ScenarioCompiler.Source(file: "sanne.yaml", data: Data(text.utf8)))
  }

  /// The sample with one piece replaced, in which `▸` marks a place: what is found, and that place.
  static func finding(
    replacing old: String, with new: String
  ) throws -> (found: [String], place: SourcePosition) {
    try #require(text.contains(old), "the sample has no '\(old)'")
    let marked = text.replacing(old, with: new, maxReplacements: 1)
    let before = try #require(marked.split(separator: "▸", maxSplits: 1).first).split(
      separator: "\n", omittingEmptySubsequences: false)
    let place = SourcePosition(line: before.count, column: (before.last?.unicodeScalars.count ?? 0) + 1)
    let changed = marked.replacing("▸", with: "")
    do {
      let found = try compile(changed).findings.map { DiagnosticRenderer.text($0, file: "sanne.yaml") }
      return (found, place)
    } catch {
      return (error.diagnostics.map { DiagnosticRenderer.text($0, file: error.file) }, place)
    }
  }
}
