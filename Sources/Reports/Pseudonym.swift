/// The name under which a trainee's sessions go to others; drawn by chance, never made from her own.
package struct Pseudonym: RawRepresentable, Sendable, Hashable, Codable {
  package let rawValue: String

  /// Five letters and digits that are not easily mistaken for one another.
  package init?(rawValue: String) {
    guard rawValue.count == Self.length, rawValue.allSatisfy(Self.alphabet.contains) else { return nil }
    self.rawValue = rawValue
  }

  package static func draw(using generator: inout some RandomNumberGenerator) -> Pseudonym {
    Pseudonym(drawn: (0..<length).map { _ in alphabet[Int.random(in: alphabet.indices, using: &generator)] })
  }

  private init(drawn letters: [Character]) { rawValue = String(letters) }

  private static let length = 5
  private static let alphabet = Array("abcdefghjkmnpqrstuvwxyz23456789")
}
