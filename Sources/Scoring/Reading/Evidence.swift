package import Markers

/// The words of a reply that gave a finding.
package enum Evidence {
  /// In the order of the reply, with dots where something was left out.
  package static func words(of finding: Finding, in reply: String) -> String {
    let bytes = Array(reply.utf8)
    return finding.words
      .map { $0.clamped(to: 0..<bytes.count) }
      .filter { !$0.isEmpty }
      .map { String(decoding: bytes[$0], as: UTF8.self) }
      .joined(separator: " … ")
  }
}
