package import Foundation

/// One courier at a time: two that offer the same at the same moment would ask a store to tell them apart.
///
/// The system lets go of it when the program ends, however it ends.
package struct SendingLock: ~Copyable {
  private let file: FileHandle

  /// Nil when another process is sending.
  package init?(in directory: URL) throws {
    let path = directory.appending(path: "deel.slot").path(percentEncoded: false)
    // When it is there already, or cannot be made, opening it says so.
    if !FileManager.default.fileExists(atPath: path) {
      _ = FileManager.default.createFile(
        atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
    }
    file = try FileHandle(forUpdating: URL(filePath: path))
    guard flock(file.fileDescriptor, LOCK_EX | LOCK_NB) == 0 else { return nil }
  }

  package consuming func release() {}

  deinit { try? file.close() }
}
