import Foundation
import Scenarios

/// The texts that listening and cases are made of: name and content of each file, `pakket/…` or `basis/…`.
struct WorkshopTexts {
  enum Part: String {
    case pack = "pakket"
    case base = "basis"
  }

  let contents: [String: String]

  init(_ contents: [String: String]) { self.contents = contents }

  /// What the program ships with.
  init(shippedWith installation: Installation, _ parts: Part...) throws {
    var contents: [String: String] = [:]
    for part in parts {
      for file in try installation.resourceFiles(in: part.rawValue) {
        contents["\(part.rawValue)/\(file.lastPathComponent)"] = try String(contentsOf: file, encoding: .utf8)
      }
    }
    self.contents = contents
  }

  /// In the order of the names; a case's own pack builds on what ships.
  func files(of part: Part) -> [(file: String, data: Data)] {
    contents.filter { Self.isPart(part, $0.key) }
      .sorted { (Self.isOwnPack($0.key) ? 1 : 0, $0.key) < (Self.isOwnPack($1.key) ? 1 : 0, $1.key) }
      .map { ($0.key, Data($0.value.utf8)) }
  }

  /// The pack that a case brings along, by name.
  var ownPack: [String: String] { contents.filter { Self.isOwnPack($0.key) } }

  /// With the pack of a case.
  func adding(ownPack pack: ScenarioCompiler.Source) -> WorkshopTexts {
    let name = Self.ownPrefix + URL(filePath: pack.file).lastPathComponent
    return WorkshopTexts(contents.merging([name: String(decoding: pack.data, as: UTF8.self)]) { $1 })
  }

  // No folder: what leaves the machine has the last part of a name only.
  private static let ownPrefix = "\(Part.pack.rawValue)/eigen-"
  private static func isOwnPack(_ name: String) -> Bool { name.hasPrefix(ownPrefix) }
  static func isPart(_ part: Part, _ name: String) -> Bool { name.hasPrefix(part.rawValue + "/") }
}
