import Foundation

/// Where the program finds what it ships with.
///
/// Beside the program, in the installed share folder, or in the checkout it was built in.
struct Installation {
  private let program: URL

  init() {
    program = (Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0]))
      .resolvingSymlinksInPath()
  }

  /// The folder with a marker pack and the shared bases.
  func resources() throws(UserFacingError) -> URL {
    let folder = program.deletingLastPathComponent()
    let candidates = [
      folder.appending(path: "verken_verken.resources/Resources"),
      folder.appending(path: "../share/verken/Resources"),
    ]
    if let found = candidates.first(where: Self.isFolder) { return found }
    throw UserFacingError(
      "de meegeleverde bestanden ontbreken naast het programma (\(folder.path)). Installeer verken opnieuw.",
      .internalError)
  }

  /// The YAML files in one folder of the resources, in the order of their names.
  func resourceFiles(in folder: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: resources().appending(path: folder), includingPropertiesForKeys: nil
    )
    .filter { $0.pathExtension == "yaml" }
    .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  /// The folder with the shipped cases, if there is one.
  func shippedCases() -> URL? {
    var folder = program.deletingLastPathComponent()
    var candidates = [folder.appending(path: "../share/verken/Scenarios")]
    for _ in 0..<6 {
      candidates.append(folder.appending(path: "Scenarios"))
      folder.deleteLastPathComponent()
    }
    return candidates.first(where: Self.isFolder)?.resolvingSymlinksInPath()
  }

  static func isFolder(_ url: URL) -> Bool {
    let place = url.resolvingSymlinksInPath()
    return (try? place.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true
  }
}

/// Where what the user makes is kept: `$XDG_DATA_HOME/verken`.
enum DataFolder {
  static var url: URL {
    let environment = ProcessInfo.processInfo.environment
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      return URL(filePath: data).appending(path: "verken")
    }
    let home = environment["HOME"] ?? NSHomeDirectory()
    return URL(filePath: home).appending(path: ".local/share/verken")
  }
}
