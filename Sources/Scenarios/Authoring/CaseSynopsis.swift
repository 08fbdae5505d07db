package import Diagnostics
import Foundation

/// What a list tells of a case: read from the few keys that it needs, without looking at the rest.
///
/// That the rest can be played is not said with it.
package struct CaseSynopsis: Sendable, Hashable {
  package let id: String
  package let title: String
  package let level: String
  package let fewestTurns: Int
  package let mostTurns: Int
  package let goals: [String]
  package let sources: [String]
  /// The series it belongs to, if any.
  package let series: Series?

  package struct Series: Sendable, Hashable {
    package let name: String
    package let title: String?
    package let talk: Int
  }

  /// - Throws: ``InvalidSource`` when not even the title can be read.
  package init(of source: ScenarioCompiler.Source) throws(InvalidSource) {
    let head = Headlines.of(source.data, keys: CaseReader.synopsisKeys)
    guard let draft = Self.draft(head, file: source.file) ?? Self.draft(source.data, file: source.file) else {
      _ = try YAMLReader.read(source.data, file: source.file)
      throw InvalidSource(
        file: source.file,
        diagnostics: [Diagnostic(.missingKey, "De sleutel 'titel' ontbreekt.", at: .start)])
    }
    id = draft.id.value
    title = draft.title
    level = draft.level
    fewestTurns = draft.fewestTurns
    mostTurns = draft.mostTurns
    goals = draft.goals
    sources = draft.sources
    series = draft.series.map { Series(name: $0.name.value, title: $0.title, talk: $0.talk.value) }
  }

  private static func draft(_ data: Data, file: String) -> CaseDraft? {
    guard let root = try? YAMLReader.read(data, file: file) else { return nil }
    var reader = CaseReader()
    let draft = reader.readSynopsis(root)
    return draft.title.isEmpty || draft.id.value.isEmpty ? nil : draft
  }
}

extension CaseReader {
  static let synopsisKeys: Set<String> = [
    "scenario", "titel", "niveau", "beurten", "doelen", "bron", "reeks",
  ]

  fileprivate mutating func readSynopsis(_ root: YAMLNode) -> CaseDraft {
    var fields = open(root, as: .scenario)
    let id = fields.requiredText("scenario", &findings) ?? Located("", at: root.position)
    var draft = CaseDraft(id: id)
    readDescription(&fields, into: &draft)
    draft.series = fields.node("reeks").map { series($0) }
    return draft
  }
}

/// The parts of a file that belong to some of its outermost keys, each still a piece of YAML.
enum Headlines {
  static func of(_ data: Data, keys: Set<String>) -> Data {
    let bytes = [UInt8](data)
    var kept: [UInt8] = []
    var isKept = false
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count - 1
      if beginsKey(bytes[start]) {
        let key = bytes[start...end].prefix { $0 != UInt8(ascii: ":") }
        isKept = keys.contains(String(decoding: key, as: UTF8.self))
      }
      if isKept { kept += bytes[start...end] }
      start = end + 1
    }
    return Data(kept)
  }

  /// Deeper lines, items of a list, comments and empty lines go with the key above them.
  private static func beginsKey(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "#"),
      UInt8(ascii: "-"), UInt8(ascii: "]"), UInt8(ascii: "}"):
      false
    default: true
    }
  }
}
