import Foundation

enum FileName {
  /// What may stand in the name of a file: nothing that leads elsewhere.
  static func safe(_ text: String) -> String {
    let kept = text.map { $0.isLetter || $0.isNumber || $0 == "-" ? $0 : "-" }
    return String(kept.prefix(60))
  }
}

/// Writes what the user asked to have in a file.
enum OutputFile {
  /// All of `text` or nothing; a file that is there is replaced.
  ///
  /// - Parameter isPrivate: nobody but the owner may look inside, at no moment.
  static func write(_ text: String, to path: String, isPrivate: Bool = false) throws(UserFacingError) {
    do {
      if isPrivate {
        try writePrivately(Data(text.utf8), to: URL(filePath: path))
      } else {
        try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
      }
    } catch {
      throw UserFacingError(
        "het bestand '\(path)' kon niet geschreven worden; bestaat de map, en mag je erin schrijven?",
        .cannotCreate)
    }
  }

  /// What is made of a case never takes its place or that of its pack, however they were named.
  static func refuse(_ path: String, amongCases cases: [URL]) throws(UserFacingError) {
    func place(_ url: URL) -> String { url.resolvingSymlinksInPath().path(percentEncoded: false) }
    guard cases.map(place).contains(place(URL(filePath: path))) else { return }
    throw UserFacingError("'\(path)' is de casus zelf of het pakket ervan; kies een ander bestand.", .usage)
  }

  /// Sees to it that nothing is lost: what is there is only replaced when that was said beforehand or now.
  static func claim(_ path: String, mayReplace yes: Bool, _ printer: Printer) throws(UserFacingError) {
    guard !yes, FileManager.default.fileExists(atPath: path) else { return }
    guard Console.isInteractive, mayReplace(path, printer) else { throw isThere(path) }
  }

  /// Asks whether what is there may be replaced.
  static func mayReplace(_ path: String, _ printer: Printer) -> Bool {
    Console.confirms("'\(path)' bestaat al. Vervangen? ja of nee", printer)
  }

  static func isThere(_ path: String) -> UserFacingError {
    UserFacingError(
      "'\(path)' bestaat al. Kies een andere plek met --naar, of zet --ja erbij om het te vervangen.",
      .cannotCreate)
  }

  /// Beside the place first, since an atomic write of Foundation gets its permissions only afterwards.
  private static func writePrivately(_ data: Data, to place: URL) throws {
    let folder = place.resolvingSymlinksInPath().deletingLastPathComponent()
    let draft = folder.appending(path: ".verken-\(UUID().uuidString)")
    guard
      FileManager.default.createFile(
        atPath: draft.path(percentEncoded: false), contents: nil, attributes: [.posixPermissions: 0o600])
    else { throw CocoaError(.fileWriteUnknown) }
    do {
      let file = try FileHandle(forWritingTo: draft)
      try file.write(contentsOf: data)
      try file.synchronize()
      try file.close()
      let target = place.resolvingSymlinksInPath().path(percentEncoded: false)
      // Both paths are copied.
      guard unsafe rename(draft.path(percentEncoded: false), target) == 0 else {
        throw CocoaError(.fileWriteUnknown)
      }
    } catch {
      try? FileManager.default.removeItem(at: draft)
      throw error
    }
  }
}
