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
    try Workshop(texts: WorkshopTexts(shippedWith: installation, .pack, .base).contents)
  }

  init(texts: [String: String]) throws(InvalidSource) {
    self.texts = texts
    let files = WorkshopTexts(texts)
    pack = try PackLibrary.pack(of: files)
    let bases = files.files(of: .base).map { file, data in
      let name = URL(filePath: file).deletingPathExtension().lastPathComponent
      return (name, ScenarioCompiler.Source(file: file, data: data))
    }
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
}
