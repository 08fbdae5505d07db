import Foundation

/// The files that ship, from the folder that the command names.
enum Resources {
  static func files(in part: String) -> [(data: Data, file: String)] {
    let folder = URL(filePath: CommandLine.arguments[2]).appending(path: part)
    let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == "yaml" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .compactMap { file in
        (try? Data(contentsOf: file)).map { (data: $0, file: file.lastPathComponent) }
      }
  }
}
