import Diagnostics
import Foundation
import Scenarios

/// What an author's file is, by what stands in it.
enum FileKind: String, Encodable {
  case scenario = "casus"
  case base = "basis"
  case pack = "pakket"
  case unknown = "onbekend"

  init(of root: YAMLNode) {
    guard case .table(let entries) = root.content else {
      self = .scenario
      return
    }
    self.init(keys: Set(entries.map(\.key.value)))
  }

  /// As it looks from its outermost keys; also a file that YAML cannot read may look like something.
  init(lookingAt data: Data) {
    let rows = data.split(separator: UInt8(ascii: "\n")).map { $0.prefix { $0 != UInt8(ascii: ":") } }
    self.init(keys: Set(rows.map { String(decoding: $0, as: UTF8.self) }))
  }

  /// Also one that forgot to say what it is.
  private init(keys: Set<String>) {
    if !keys.isDisjoint(with: Self.caseKeys) {
      self = .scenario
    } else if !keys.isDisjoint(with: Self.packKeys) {
      self = .pack
    } else {
      self = keys.isSuperset(of: ["basis", "reacties"]) ? .base : .scenario
    }
  }

  private static let caseKeys: Set = ["scenario", "scenes", "personen"]
  private static let packKeys: Set = ["pakket", "markers", "wegingen"]
}
