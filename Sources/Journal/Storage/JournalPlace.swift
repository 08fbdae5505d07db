import Foundation

/// The directory and the files of the journal; nobody but the owner may look inside, whatever the umask.
struct JournalPlace: Sendable {
  let directory: URL

  init(directory: URL) { self.directory = directory.resolvingSymlinksInPath() }

  var file: URL { directory.appending(path: "verken.sqlite", directoryHint: .notDirectory) }

  /// SQLite keeps these beside the file; a new one gets the permissions of the file.
  private var files: [URL] {
    [file] + ["-wal", "-shm"].map { URL(filePath: file.path + $0, directoryHint: .notDirectory) }
  }

  func prepareDirectory() throws(JournalError) {
    do {
      try makeDirectory(directory)
      try restrict(directory, to: 0o700)
    } catch {
      throw .unreachable(directory, error)
    }
  }

  /// Takes away from the files what others may do with them; a fresh file also gets what its owner needs.
  func restrictFiles(fresh: Bool) throws {
    if fresh { try permit(file, 0o600) }
    for file in files {
      do {
        try restrict(file, to: 0o600)
      } catch CocoaError.fileReadNoSuchFile, CocoaError.fileNoSuchFile {
        // The last other process to leave takes the two side files with it, at any moment.
        continue
      }
    }
  }

  private func makeDirectory(_ directory: URL) throws {
    if exists(directory) {
      let type = try FileManager.default.attributesOfItem(atPath: directory.path)[.type] as? FileAttributeType
      guard type == .typeDirectory else { throw POSIXError(.ENOTDIR) }
      return
    }
    let parent = directory.deletingLastPathComponent()
    if parent.path != directory.path { try makeDirectory(parent) }
    do {
      try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: false)
      try permit(directory, 0o700)
    } catch CocoaError.fileWriteFileExists {
      return
    }
  }

  private func restrict(_ item: URL, to allowed: Int) throws {
    let attributes = try FileManager.default.attributesOfItem(atPath: item.path)
    guard let current = attributes[.posixPermissions] as? Int, current & ~allowed != 0 else { return }
    try permit(item, current & allowed)
  }

  private func permit(_ item: URL, _ permissions: Int) throws {
    try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: item.path)
  }

  private func exists(_ item: URL) -> Bool { FileManager.default.fileExists(atPath: item.path) }
}
