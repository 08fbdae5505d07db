import Diagnostics
import Foundation
import Markers
import Proving
import Scenarios

/// The sample case of the reference page, in which every example stands.
enum Showcase {
  static let resources = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Sources/verken/Resources").standardizedFileURL

  static func text() throws -> String {
    try String(contentsOf: resources.appending(path: "taal/voorbeeld.yaml"), encoding: .utf8)
  }

  static func pack() throws -> String {
    try String(contentsOf: resources.appending(path: "taal/eigen-pakket.yaml"), encoding: .utf8)
  }

  static func base() throws -> String {
    try String(contentsOf: resources.appending(path: "basis/algemeen.yaml"), encoding: .utf8)
  }

  private static let compiler = Result {
    let families = Dictionary(grouping: try GoodCase.pack.get().markers, by: \.family.rawValue)
    return ScenarioCompiler(
      bases: ["algemeen": .init(file: "algemeen.yaml", data: Data(try base().utf8))],
      markers: MarkerNames(families: families.mapValues { $0.map(\.id) }))
  }

  /// Everything that is found in a case; with the proof only when `proves`.
  static func findings(in text: String, proves: Bool = false) throws -> [Diagnostic] {
    do {
      let result = try compiler.get().compile(.init(file: "noor.yaml", data: Data(text.utf8)))
      guard proves else { return result.findings }
      return CaseProof(result.scenario, pack: try GoodCase.pack.get()).findings(beside: result.findings)
    } catch let invalid as InvalidSource {
      return invalid.diagnostics
    }
  }
}
