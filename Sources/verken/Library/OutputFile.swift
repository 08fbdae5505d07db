import Foundation

/// Writes what the user asked to have in a file.
enum OutputFile {
  /// All of `text` or nothing; a file that is there is replaced.
  static func write(_ text: String, to path: String) throws(UserFacingError) {
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw UserFacingError(
        "het bestand '\(path)' kon niet geschreven worden; bestaat de map, en mag je erin schrijven?",
        .cannotCreate)
    }
  }
}
