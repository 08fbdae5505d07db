import Foundation

/// Where a learning record store takes statements.
///
/// A password must never travel in the clear, so it is https; only a store on this very machine may do
/// without.
package struct Endpoint: Sendable, Hashable, CustomStringConvertible {
  /// Without `/statements` and without a slash at the end.
  package let description: String
  /// On this machine, without encryption.
  package let isLocal: Bool

  package enum Mistake: Error, Sendable, Hashable {
    case noAddress
    /// Not encrypted, and not on this machine.
    case notEncrypted
    /// There is a name or a password in it, which would end up in histories and logs.
    case holdsCredentials
    /// A part after `?` or `#`, which no store has.
    case holdsQuery
  }

  package init(_ text: String) throws(Mistake) {
    guard let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(),
      let host = parts.host, !host.isEmpty, ["http", "https"].contains(scheme)
    else { throw .noAddress }
    guard parts.user == nil, parts.password == nil else { throw .holdsCredentials }
    guard parts.query == nil, parts.fragment == nil else { throw .holdsQuery }
    guard scheme == "https" || Self.isThisMachine(host) else { throw .notEncrypted }
    isLocal = scheme == "http"
    var path = Substring(parts.percentEncodedPath)
    while path.hasSuffix("/") { path.removeLast() }
    if path.hasSuffix("/statements") { path.removeLast("/statements".count) }
    while path.hasSuffix("/") { path.removeLast() }
    let name = host.contains(":") && !host.hasPrefix("[") ? "[\(host)]" : host
    description = "\(scheme)://\(name.lowercased())\(parts.port.map { ":\($0)" } ?? "")\(path)"
  }

  package var statements: String { description + "/statements" }

  private static func isThisMachine(_ host: String) -> Bool {
    if host.lowercased() == "localhost" || ["::1", "[::1]"].contains(host) { return true }
    let numbers = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    return numbers.count == 4 && numbers[0] == 127 && !numbers.contains(nil)
  }
}
