import Foundation
import Reports

/// Where the files of an export go.
struct ExportPlace {
  /// Without what follows the point.
  let name: String
  private let path: String?
  private let isFolder: Bool

  /// - Parameter path: a file or a folder, as it was typed; nil or nothing is the folder in which she is.
  init(_ path: String?, name: String) {
    let path = path.flatMap { $0.isEmpty ? nil : $0 }
    self.path = path
    self.name = name
    isFolder = path.map { $0.hasSuffix("/") || Installation.isFolder(URL(filePath: $0)) } ?? false
  }

  /// The path of each file. Several files go together into a folder.
  func paths(for names: [String]) -> [String] {
    if names.count == 1, let only = names.first {
      guard let path else { return [only] }
      return [isFolder ? Self.join(path, only) : path]
    }
    return names.map { Self.join(folder(for: names), $0) }
  }

  /// Who asks for 'gesprekken.csv' and gets several such files, finds them in 'gesprekken'.
  private func folder(for names: [String]) -> String {
    guard let path else { return name }
    let ends = Set(names.map { "." + URL(filePath: $0).pathExtension })
    guard !isFolder, let end = ends.first(where: path.hasSuffix), path.count > end.count else { return path }
    return String(path.dropLast(end.count))
  }

  func existing(_ paths: [String]) -> [String] {
    paths.filter { FileManager.default.fileExists(atPath: $0) }
  }

  /// - Returns: where they now stand.
  func write(_ files: [ReportFile]) throws -> [String] {
    let paths = paths(for: files.map(\.name))
    if isFolder || files.count > 1 { try makeFolder(folder(for: files.map(\.name))) }
    for (file, path) in zip(files, paths) { try OutputFile.write(file.contents, to: path, isPrivate: true) }
    return paths
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
