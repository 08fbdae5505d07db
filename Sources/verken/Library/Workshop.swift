import Diagnostics
import Foundation
import Markers
import Scenarios

/// What listening and cases are made of: a marker pack and the shared bases, as texts and compiled.
///
/// The texts are kept with a session, so that it can be shown and resumed as it was.
struct Workshop {
  /// Name and content of each file, `pakket/…` or `basis/…`.
  let texts: [String: String]
  let pack: MarkerPack
  private let compiler: ScenarioCompiler

  /// What the program ships with.
  static func shipped(_ installation: Installation) throws -> Workshop {
    var texts: [String: String] = [:]
    for part in [Part.pack, .base] {
      for file in try installation.resourceFiles(in: part.rawValue) {
        texts["\(part.rawValue)/\(file.lastPathComponent)"] = try String(contentsOf: file, encoding: .utf8)
      }
    }
    return try Workshop(texts: texts)
  }

  init(texts: [String: String]) throws(InvalidSource) {
    self.texts = texts
    pack = try MarkerPack.compile(
      Self.sources(of: .pack, in: texts).map { ($0.source.data, $0.source.file) })
    let bases = Self.sources(of: .base, in: texts).map { ($0.name, $0.source) }
    compiler = ScenarioCompiler(
      bases: Dictionary(bases, uniquingKeysWith: { $1 }),
      markers: MarkerNames(
        families: Dictionary(grouping: pack.markers, by: \.family.rawValue).mapValues { $0.map(\.id) }))
  }

  func compile(
    _ source: ScenarioCompiler.Source, isChecked: Bool = true
  ) throws(InvalidSource) -> ScenarioCompiler.Result {
    try compiler.compile(source, isChecked: isChecked)
  }

  func check(base source: ScenarioCompiler.Source) throws(InvalidSource) -> [Diagnostic] {
    try compiler.check(base: source)
  }

  private enum Part: String {
    case pack = "pakket"
    case base = "basis"
  }

  private static func sources(
    of part: Part, in texts: [String: String]
  ) -> [(name: String, source: ScenarioCompiler.Source)] {
    texts.filter { $0.key.hasPrefix(part.rawValue + "/") }.sorted { $0.key < $1.key }.map { file, text in
      let name = URL(filePath: file).deletingPathExtension().lastPathComponent
      return (name, ScenarioCompiler.Source(file: file, data: Data(text.utf8)))
    }
  }
}
