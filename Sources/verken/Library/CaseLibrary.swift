import Diagnostics
import Foundation
import Scenarios

/// Finds cases: by path, in the trainer's own folder, among the shipped ones, in that order.
struct CaseLibrary {
  struct Entry: Sendable {
    let name: String
    let url: URL
    let isOwn: Bool
  }

  private let installation: Installation

  init(_ installation: Installation) { self.installation = installation }

  static var ownFolder: URL { DataFolder.url.appending(path: "casussen") }

  /// What there is to say when no case is found.
  static var nothing: String {
    "Er zijn geen casussen gevonden. De map Scenarios hoort naast het programma, eigen casussen horen in \(ownFolder.path)."
  }

  /// Every case by name; the trainer's own hide shipped ones of the same name.
  func entries() -> [Entry] {
    var byName: [String: Entry] = [:]
    let folders = [(installation.shippedCases(), false), (Self.ownFolder, true)]
    for (folder, isOwn) in folders {
      guard let folder else { continue }
      for url in Self.yamlFiles(in: folder) where !isOwn || !Self.isPack(url) {
        let name = url.deletingPathExtension().lastPathComponent
        byName[name] = Entry(name: name, url: url, isOwn: isOwn)
      }
    }
    return byName.values.sorted { $0.name < $1.name }
  }

  /// A case with what a list tells of it; nothing when not even its title can be read.
  struct Shelved {
    let entry: Entry
    let synopsis: CaseSynopsis?
  }

  func shelf() -> [Shelved] {
    entries().map { entry in
      let source = try? SourceFile.read(entry.url, named: entry.name)
      return Shelved(entry: entry, synopsis: source.flatMap { try? CaseSynopsis(of: $0) })
    }
  }

  /// Whether a case is called so, or a file stands there.
  func has(_ name: String) -> Bool {
    Self.isPath(name) || entries().contains { $0.name == name.lowercased() }
  }

  /// - Parameter name: a case name or a path.
  func find(_ name: String) throws(UserFacingError) -> Entry {
    let all = entries()
    if Self.isPath(name) {
      if FileManager.default.fileExists(atPath: name) { return Self.entry(at: name) }
      throw UserFacingError("het bestand '\(name)' bestaat niet.", .noInput)
    }
    if let entry = all.first(where: { $0.name == name.lowercased() }) { return entry }
    if FileManager.default.fileExists(atPath: name), !Installation.isFolder(URL(filePath: name)) {
      return Self.entry(at: name)
    }
    let hint =
      Nearest.question(for: name, among: all.map(\.name))
      ?? (all.isEmpty
        ? Self.nothing : "Er is: \(all.map(\.name).joined(separator: ", ")).")
    throw UserFacingError("de casus '\(name)' ken ik niet. \(hint)", .noInput)
  }

  /// A case by name or path, with all that it takes to play it.
  func open(_ name: String) throws -> OpenCase { try OpenCase(find(name).url, named: name) }

  private static func entry(at path: String) -> Entry {
    let url = URL(filePath: path)
    return Entry(name: url.deletingPathExtension().lastPathComponent, url: url, isOwn: true)
  }

  private static func isPath(_ name: String) -> Bool {
    name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  }

  /// A pack stands beside the case that names it.
  private static func isPack(_ url: URL) -> Bool {
    (try? SourceFile.read(url, named: url.lastPathComponent)).map { FileKind(lookingAt: $0.data) } == .pack
  }

  static func yamlFiles(in folder: URL) -> [URL] {
    let found = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil, options: .skipsHiddenFiles)
    return (found ?? []).filter { ["yaml", "yml"].contains($0.pathExtension) }
  }
}
