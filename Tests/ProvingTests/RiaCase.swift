import Diagnostics
import Foundation
import Markers
import Proving
import Scenarios
import Scoring

/// A visit in two scenes, to try proofs on.
enum RiaCase {
  static func text(proof: String) -> String {
    """
    scenario: ria
    titel: Ria
    rol: Je bent begeleider.
    beurten: { minstens: 1, hoogstens: 6 }
    personen:
      ria: { naam: Ria, toestand: { vertrouwen: 3 } }
    onderwerpen:
      kat: [kat, poes]
    begin: keuken
    slot: gang
    scenes:
      keuken:
        opent: Koffie?
        reacties:
          - { reactie: kat, op: open-vraag, over: kat, als: vertrouwen >= 4, zegt: Mijn kat is ziek., naar: gang }
          - { reactie: vraag, op: open-vraag, over: kat, zegt: Dat vraagt niemand., effect: { vertrouwen: +1 } }
          - { reactie: wonen, op: open-vraag, zegt: [Het is hier stil.], naar: gang }
      gang:
        opent: Ik moet zo weg.
        reacties:
          - { reactie: dag, op: afscheid, zegt: Dag., einde: ja }
    vangnet: [Tja., Mm., Ja., Nou., Zo., Ach.]
    eindes:
      dag: { rang: 1, titel: Dag, vertelt: Jullie namen afscheid. }
    proeven:
      - \(proof.replacing("\n", with: "\n    "))
    """
  }

  /// - Parameter changes: what stands in the case, and what takes its place.
  static func compile(proof: String, changing changes: [String: String] = [:]) throws -> Scenario {
    try result(proof, changes).scenario
  }
  static func findings(proof: String) throws -> [Diagnostic] { try result(proof).findings }

  private static func result(_ proof: String, _ changes: [String: String] = [:]) throws
    -> ScenarioCompiler.Result
  {
    let families = Dictionary(grouping: try GoodCase.pack.get().markers, by: \.family.rawValue)
    let compiler = ScenarioCompiler(
      bases: [:], markers: MarkerNames(families: families.mapValues { $0.map(\.id) }))
    let text = changes.reduce(text(proof: proof)) { $0.replacing($1.key, with: $1.value) }
    return try compiler.compile(.init(file: "ria.yaml", data: Data(text.utf8)))
  }

  static func run(_ scenario: Scenario) throws -> ProofRun {
    let pack = try GoodCase.pack.get()
    return ProofRun(
      scenario.proofs[0], in: scenario, heardBy: pack.listener(for: scenario.vocabulary),
      guide: MarkerGuide(pack))
  }
}
