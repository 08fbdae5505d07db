import Diagnostics
import Foundation
import Markers
import Proving
import Scenarios

// Usage: proving-benchmark RESOURCES CASE…
// RESOURCES is the folder with `pakket` and `basis`.

let arguments = CommandLine.arguments.dropFirst()
guard let resources = arguments.first.map({ URL(filePath: $0) }), arguments.count > 1 else {
  print("usage: proving-benchmark RESOURCES CASE…")
  exit(64)
}

func files(_ folder: String) throws -> [(data: Data, file: String)] {
  try FileManager.default.contentsOfDirectory(
    at: resources.appending(path: folder), includingPropertiesForKeys: nil
  ).sorted { $0.lastPathComponent < $1.lastPathComponent }
    .map { (try Data(contentsOf: $0), $0.deletingPathExtension().lastPathComponent) }
}

let pack = try MarkerPack.compile(try files("pakket"))
let compiler = ScenarioCompiler(
  bases: Dictionary(
    uniqueKeysWithValues: try files("basis").map {
      ($0.file, ScenarioCompiler.Source(file: $0.file, data: $0.data))
    }),
  markers: MarkerNames(
    families: Dictionary(grouping: pack.markers, by: \.family.rawValue).mapValues { $0.map(\.id) }))

for path in arguments.dropFirst() {
  let source = ScenarioCompiler.Source(file: path, data: try Data(contentsOf: URL(filePath: path)))
  let scenario = try compiler.compile(source).scenario
  let alphabet = Alphabet(of: scenario, markers: pack.markers)
  let before = processorTime()
  guard let exploration = Exploration.widest(scenario, alphabet) else {
    print("\(path): too many reactions in a scene")
    continue
  }
  let visited = processorTime()
  let proof = CaseProof(scenario, pack: pack)
  let proved = processorTime()
  print(
    """
    \(path)
      visit: \(visited - before) s, complete: \(exploration.isComplete), left open: \(exploration.ignored)
      states: \(exploration.stateCount), transitions: \(exploration.transitionCount), turns counted: \(exploration.turnsCounted)
      nodes: \(exploration.nodeCount), bytes a state: \(Double(exploration.nodeCount * 24) / exploration.stateCount)
      visit and findings: \(proved - visited) s, \(proof.findings.count) findings
    """)
  for finding in proof.findings { print(DiagnosticRenderer.text(finding, file: path)) }
}
