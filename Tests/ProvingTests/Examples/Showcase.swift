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

  /// The shipped pack with the sample pack on top of it.
  static let wholePack = Result {
    try MarkerPack.compile(GoodCase.packFiles() + [(Data(try pack().utf8), "eigen-pakket.yaml")])
  }

  private static let compiler = Result {
    let families = Dictionary(grouping: try wholePack.get().markers, by: \.family.rawValue)
    return ScenarioCompiler(
      bases: ["algemeen": .init(file: "algemeen.yaml", data: Data(try base().utf8))],
      markers: MarkerNames(families: families.mapValues { $0.map(\.id) }))
  }

  /// Everything that is found in a case; with the proof only when `proves`.
  static func findings(in text: String, proves: Bool = false) throws -> [Diagnostic] {
    do {
      let text = try CaseText(.init(file: "voorbeeld.yaml", data: Data(text.utf8)))
      let result = try compiler.get().compile(text, lackingPack: trouble(of: text))
      guard proves else { return result.findings }
      return CaseProof(result.scenario, pack: try wholePack.get()).findings(beside: result.findings)
    } catch let invalid as InvalidSource {
      return invalid.diagnostics
    }
  }

  /// As if the case stood in the folder of the sample.
  private static func trouble(of text: CaseText) -> PackTrouble? {
    guard let name = text.pack, let files = PackName(name.value)?.files else { return nil }
    if files.contains("eigen-pakket.yaml") { return nil }
    return files.contains(text.source.file) ? .isCase(name) : .missing(name, among: ["eigen-pakket"])
  }
}
