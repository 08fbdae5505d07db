import Foundation

/// The name and the password for a store; nothing that prints or logs ever shows them.
package struct Credentials: Sendable, CustomStringConvertible, CustomReflectable {
  let name: String
  let password: String

  /// Nil where Basic authentication could not carry them: a colon or a control character in the name,
  /// or nothing at all.
  package init?(name: String, password: String) {
    let all = name.unicodeScalars + Array(password.unicodeScalars)
    guard !name.isEmpty, !password.isEmpty, !name.contains(":"),
      !all.contains(where: { $0.value < 0x20 || $0.value == 0x7f })
    else { return nil }
    self.name = name
    self.password = password
  }

  package var description: String { "Credentials(…)" }
  package var customMirror: Mirror { Mirror(self, children: []) }

  /// What a store said, without what must not be shown, should the store have said it back.
  func redacted(_ text: String) -> String {
    let sent = Data("\(name):\(password)".utf8).base64EncodedString()
    return text.replacing(password, with: "…").replacing(sent, with: "…")
  }
}
