import Foundation

/// The directory and the files of the journal; nobody but the owner may look inside, whatever the umask.
struct JournalPlace: Sendable {
  let directory: URL

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

  func restrictFiles() throws {
    for file in files where exists(file) {
      try restrict(file, to: 0o600)
    }
  }

  private func makeDirectory(_ directory: URL) throws {
    guard !exists(directory) else { return }
    let parent = directory.deletingLastPathComponent()
    if parent.path != directory.path { try makeDirectory(parent) }
    do {
      try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: false)
      try restrict(directory, to: 0o700)
    } catch CocoaError.fileWriteFileExists {
      return
    }
  }

  private func restrict(_ item: URL, to permissions: Int) throws {
    let attributes = try FileManager.default.attributesOfItem(atPath: item.path)
    guard attributes[.posixPermissions] as? Int != permissions else { return }
    try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: item.path)
  }

  private func exists(_ item: URL) -> Bool { FileManager.default.fileExists(atPath: item.path) }
}
