import Diagnostics
import Foundation
import Markers
import Scenarios

/// Finds the marker packs: what the program ships with, and an organisation's own.
enum PackLibrary {
  static func pack(with own: [String] = []) throws -> MarkerPack {
    var sources: [(data: Data, file: String)] = []
    for file in try Installation().resourceFiles(in: "pakket") {
      sources.append((data: try Data(contentsOf: file), file: file.lastPathComponent))
    }
    for name in own {
      let source = try SourceFile.read(URL(filePath: name), named: name)
      sources.append((data: source.data, file: name))
    }
    let pack = try MarkerPack.compile(sources)
    guard let last = own.last else { return pack }
    // What ships was checked before it shipped; an own pack is checked here.
    let findings = pack.findings().filter { own.contains($0.file) }
    if findings.contains(where: \.diagnostic.isError) {
      throw InvalidSource(file: last, diagnostics: findings.map(\.diagnostic))
    }
    return pack
  }
}
