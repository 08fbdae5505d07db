package import Foundation

extension Credentials {
  /// Why there are none to use.
  package enum Missing: Error, Sendable, Hashable {
    /// Neither in the environment nor in the file.
    case nowhere
    /// Only one of the two is in the environment, or they cannot be sent.
    case unusableEnvironment
    /// There is no file of that name, or it cannot be read.
    case unreadable(String)
    /// Others on this machine can look into the file.
    case open(String)
    /// The file does not hold `name:password` on its first line.
    case unusable(String)
  }

  package static let nameVariable = "VERKEN_LRS_NAAM"
  package static let passwordVariable = "VERKEN_LRS_WACHTWOORD"
  package static let fileVariable = "VERKEN_LRS_BESTAND"

  /// From the environment, else from the file that the environment names, else from `file`.
  package static func find(
    environment: [String: String], file: URL
  ) throws(Missing) -> Credentials {
    let name = environment[nameVariable]
    let password = environment[passwordVariable]
    if name != nil || password != nil {
      guard let name, let password, let found = Credentials(name: name, password: password) else {
        throw .unusableEnvironment
      }
      return found
    }
    if let named = environment[fileVariable], !named.isEmpty { return try read(URL(filePath: named)) }
    guard FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) else { throw .nowhere }
    return try read(file)
  }

  private static func read(_ file: URL) throws(Missing) -> Credentials {
    let path = file.resolvingSymlinksInPath().path(percentEncoded: false)
    let attributes: [FileAttributeKey: Any]
    let text: String
    do {
      attributes = try FileManager.default.attributesOfItem(atPath: path)
      guard attributes[.type] as? FileAttributeType == .typeRegular else { throw Missing.unreadable(path) }
      text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    } catch {
      throw .unreadable(path)
    }
    guard let permissions = attributes[.posixPermissions] as? Int, permissions & 0o077 == 0 else {
      throw .open(path)
    }
    let line = text.split(whereSeparator: \.isNewline).first ?? ""
    let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let found = Credentials(name: String(parts[0]), password: String(parts[1]))
    else { throw .unusable(path) }
    return found
  }
}
