import Foundation
import Markers
import Proving
import Scenarios
import Testing

@Suite("A scripted trainee of the case")
struct ProofRunTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL

  private static func pack() throws -> MarkerPack {
    let folder = root.appending(path: "Sources/verken/Resources/pakket")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "yaml" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
    return try MarkerPack.compile(files.map { (try Data(contentsOf: $0), $0.lastPathComponent) })
  }

  private func run(expecting expected: String, saying replies: String) throws -> (run: ProofRun, of: Scenario)
  {
    let text = """
      scenario: ria
      titel: Ria
      rol: Je bent begeleider.
      beurten: { minstens: 1, hoogstens: 6 }
      personen:
        ria: { naam: Ria, toestand: { vertrouwen: 3 } }
      begin: keuken
      slot: gang
      scenes:
        keuken:
          opent: Koffie?
          reacties:
            - { op: open-vraag, zegt: Dat vraagt niemand., naar: gang }
        gang:
          opent: Ik moet zo weg.
          reacties:
            - { op: afscheid, zegt: Dag., einde: ja }
      vangnet: [Tja., Mm., Ja., Nou., Zo., Ach.]
      eindes:
        dag: { rang: 1, titel: Dag, vertelt: Jullie namen afscheid. }
      proeven:
        - { naam: een bezoek, zegt: \(replies), verwacht: { \(expected) } }
      """
    let pack = try Self.pack()
    let families = Dictionary(grouping: pack.markers, by: \.family.rawValue).mapValues { $0.map(\.id) }
    let scenario = try ScenarioCompiler(bases: [:], markers: MarkerNames(families: families))
      .compile(ScenarioCompiler.Source(file: "ria.yaml", data: Data(text.utf8))).scenario
    let proof = try #require(scenario.proofs.first)
    return (ProofRun(proof, in: scenario, heardBy: pack.listener(for: scenario.vocabulary)), scenario)
  }

  private static let visit = "[Hoe is het om hier te wonen?, Tot ziens]"

  @Test("holds when it leads where the author says")
  func holds() throws {
    #expect(try run(expecting: "einde: dag, langs: gang", saying: Self.visit).run.failures == [])
  }

  @Test("tells what was expected and what happened")
  func fails() throws {
    let unfinished = try run(expecting: "einde: dag", saying: "[Hoe is het om hier te wonen?]").run
    #expect(unfinished.failures == [.ending(expected: "dag", happened: nil)])
    let elsewhere = try run(expecting: "scene: keuken", saying: "[Hoe is het om hier te wonen?]").run
    #expect(elsewhere.failures == [.scene(expected: "keuken", happened: "gang")])
    let absent = try run(expecting: "langs: gang", saying: "['']").run
    #expect(absent.failures == [.neverThere("gang")])
  }

  @Test("notices replies that came after the end")
  func overEarly() throws {
    let run = try run(expecting: "einde: dag", saying: "[Hoe is het om hier te wonen?, Tot ziens, Wacht]").run
    #expect(run.failures == [.overAt(turn: 2)])
  }

  @Test("says which scenes, reactions and endings nobody met")
  func coverage() throws {
    let (visit, scenario) = try run(expecting: "scene: gang", saying: "[Hoe is het om hier te wonen?]")
    let coverage = Coverage(of: scenario, by: [visit.turns])
    #expect(coverage.scenesMissed == [])
    #expect(coverage.reactionsMissed == ["gang/afscheid"])
    #expect(coverage.endingsMissed == ["dag"])
  }
}
