import Foundation

/// What the user chose once for every session; kept beside the journal.
struct Settings: Codable, Equatable {
  /// After how many days a talk is deleted by itself; nil keeps everything.
  var keepDays: Int?
  /// Whether the line with the turn is hidden.
  var hidesPace: Bool?
  /// The address of the learning record store.
  var store: String?

  private enum CodingKeys: String, CodingKey {
    case keepDays = "bewaar"
    case hidesPace = "zonderTempo"
    case store = "leerarchief"
  }

  private static var file: URL { DataFolder.url.appending(path: "instellingen.json") }

  /// What was chosen; a file that cannot be read counts as nothing chosen.
  static func load() -> Settings {
    guard let data = try? Data(contentsOf: file) else { return Settings() }
    return (try? JSONDecoder().decode(Settings.self, from: data)) ?? Settings()
  }

  func save() throws(UserFacingError) {
    do {
      try FileManager.default.createDirectory(
        at: DataFolder.url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      let text = String(decoding: try JSONEncoder().encode(self), as: UTF8.self)
      try OutputFile.write(text, to: Self.file.path(percentEncoded: false), isPrivate: true)
    } catch {
      throw UserFacingError(
        "je keuze kon niet bewaard worden in \(DataFolder.url.path(percentEncoded: false)). Kijk of die map van jou is en of er ruimte is.",
        .cannotCreate)
    }
  }
}
