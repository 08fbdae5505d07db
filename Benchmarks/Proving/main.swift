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
  let clock = ContinuousClock()
  var classes: ReplyClasses?
  let preparing = clock.measure { classes = ReplyClasses(of: scenario, markers: pack.markers) }
  guard let classes else { continue }
  var exploration: Exploration?
  let exploring = clock.measure { exploration = Exploration.widest(scenario, classes) }
  guard let exploration else { continue }
  let seconds = exploring / .seconds(1)
  print(
    """
    \(path)
      reply classes: \(classes.classes.count) in \(preparing)
      states: \(exploration.stateCount), complete: \(exploration.isComplete), turns: \(exploration.turnsCovered), bits: \(exploration.stateBits), layers: \(exploration.stateCountByTurn), ignored: \(exploration.ignored)
      transitions (state x kind of reply): \(exploration.transitions), \
    \(Int(Double(exploration.transitions) / seconds / 1e6)) million/s
      reactions followed: \(exploration.steps), \(Double(exploration.steps) / seconds / 1e6) million/s
      seconds: \(seconds)
      bytes per state: \(exploration.bytesPerState)
    """)
}

// Finding everything, and walking, as the commands do.
for path in arguments.dropFirst() {
  let source = ScenarioCompiler.Source(file: path, data: try Data(contentsOf: URL(filePath: path)))
  let scenario = try compiler.compile(source).scenario
  let clock = ContinuousClock()
  var walks: [Walk] = []
  let walking = clock.measure {
    let walker = Walker(scenario, markers: pack.markers)
    walks = WalkingStyle.all.map { walker.walk($0, count: 12_500, seed: 1) }
  }
  print("  100 000 conversations: \(walks.reduce(0) { $0 + $1.turns }) turns in \(walking)")
  var findings: [Diagnostic] = []
  let proving = clock.measure { findings = CaseProof(scenario, pack: pack).findings }
  print("  proof with findings: \(findings.count) in \(proving)")
  for finding in findings { print(DiagnosticRenderer.text(finding, file: path)) }
}
