import Diagnostics
import Foundation
import Markers
import Scenarios

/// What listening and cases are made of: a marker pack and the shared bases, as texts and compiled.
///
/// The texts are kept with a session, so that it can be shown and resumed as it was.
struct Workshop: Sendable {
  /// Name and content of each file, `pakket/…` or `basis/…`.
  let texts: [String: String]
  let pack: MarkerPack
  private let compiler: ScenarioCompiler

  /// What the program ships with, compiled once.
  static func shipped() throws -> Workshop { try ofInstallation.get() }

  private static let ofInstallation = Result {
    try Workshop(texts: WorkshopTexts(shippedWith: Installation(), .pack, .base).contents)
  }

  private init(texts: [String: String], isKept: Bool = false) throws(InvalidSource) {
    let files = WorkshopTexts(texts)
    self.init(files, hearing: try PackLibrary.pack(of: files, isKept: isKept))
  }

  /// The same with a pack of a case's own on top, which is looked through.
  func adding(ownPack own: ScenarioCompiler.Source) throws(InvalidSource) -> Workshop {
    let files = WorkshopTexts(texts)
    return Workshop(
      files.adding(ownPack: own),
      hearing: try PackLibrary.pack(of: files, with: [(file: own.file, data: own.data)]))
  }

  /// What a session was kept with; where this version cannot weigh as it was weighed then, it listens as today.
  static func kept(_ texts: [String: String]) throws -> (workshop: Workshop, listensAnew: Bool) {
    let kept = try Workshop(texts: texts, isKept: true)
    guard kept.pack.hasEarlierWeighing else { return (kept, false) }
    let today = try shipped().texts.filter { WorkshopTexts.isPart(.pack, $0.key) }
    let rest = texts.filter { !WorkshopTexts.isPart(.pack, $0.key) }
    return (try Workshop(texts: rest.merging(today) { $1 }.merging(kept.ownPack) { $1 }), true)
  }

  private init(_ files: WorkshopTexts, hearing pack: MarkerPack) {
    texts = files.contents
    self.pack = pack
    let bases = files.files(of: .base).map { file, data in
      let name = URL(filePath: file).deletingPathExtension().lastPathComponent
      return (name, ScenarioCompiler.Source(file: file, data: data))
    }
    compiler = ScenarioCompiler(
      bases: Dictionary(bases, uniquingKeysWith: { $1 }),
      markers: MarkerNames(
        families: Dictionary(grouping: pack.markers, by: \.family.rawValue).mapValues { $0.map(\.id) }))
  }

  /// The pack that a case brought along, by name.
  var ownPack: [String: String] { WorkshopTexts(texts).ownPack }

  func compile(
    _ text: CaseText, isChecked: Bool = true, lackingPack trouble: PackTrouble? = nil
  ) throws(InvalidSource) -> ScenarioCompiler.Result {
    try compiler.compile(text, isChecked: isChecked, lackingPack: trouble)
  }

  func check(base source: ScenarioCompiler.Source) throws(InvalidSource) -> [Diagnostic] {
    try compiler.check(base: source)
  }
}
