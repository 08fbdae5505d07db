import Foundation
import Reports

/// Where the files of an export go.
struct ExportPlace {
  /// Without what follows the point.
  let name: String
  private let path: String?
  private let isFolder: Bool

  /// - Parameter path: a file or a folder, as it was typed; nil is the folder in which she is.
  init(_ path: String?, name: String) {
    self.path = path
    self.name = name
    isFolder = path.map { $0.hasSuffix("/") || Installation.isFolder(URL(filePath: $0)) } ?? false
  }

  /// The path of each file. Several files go together into a folder.
  func paths(for files: [ReportFile]) -> [String] {
    if files.count == 1, let file = files.first {
      guard let path else { return [file.name] }
      return [isFolder ? Self.join(path, file.name) : path]
    }
    return files.map { Self.join(path ?? name, $0.name) }
  }

  func existing(_ paths: [String]) -> [String] {
    paths.filter { FileManager.default.fileExists(atPath: $0) }
  }

  func write(_ files: [ReportFile]) throws {
    let paths = paths(for: files)
    if isFolder || files.count > 1 { try makeFolder(path ?? name) }
    for (file, path) in zip(files, paths) { try OutputFile.write(file.contents, to: path, isPrivate: true) }
  }

  private func makeFolder(_ folder: String) throws {
    guard !Installation.isFolder(URL(filePath: folder)) else { return }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    } catch {
      throw UserFacingError("de map '\(folder)' kon niet gemaakt worden.", .cannotCreate)
    }
  }

  private static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}
