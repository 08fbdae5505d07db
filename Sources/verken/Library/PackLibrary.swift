import Diagnostics
import Foundation
import Markers
import Scenarios

/// Compiles marker packs: what the program ships with or a session was kept with, and an organisation's own.
enum PackLibrary {
  /// What ships, with an organisation's own files on top of it.
  static func pack(with own: [String] = []) throws -> MarkerPack {
    let files = try own.map { try SourceFile.read(URL(filePath: $0), named: $0) }
    let shipped = try WorkshopTexts(shippedWith: Installation(), .pack)
    return try pack(of: shipped, with: files.map { (file: $0.file, data: $0.data) })
  }

  static func pack(
    of texts: WorkshopTexts, with own: [(file: String, data: Data)] = [], isKept: Bool = false
  ) throws(InvalidSource) -> MarkerPack {
    let pack = try MarkerPack.compile(
      (texts.files(of: .pack) + own).map { (data: $0.data, file: $0.file) }, isKept: isKept)
    guard let last = own.last else { return pack }
    // What ships was checked before it shipped; an own pack is checked here.
    let findings = pack.findings(in: Set(own.map(\.file)))
    if findings.contains(where: \.diagnostic.isError) {
      throw InvalidSource(file: last.file, diagnostics: findings.map(\.diagnostic))
    }
    return pack
  }
}
