/// The number of a session, as the trainee types it; never given out twice.
package struct SessionID: RawRepresentable, Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
  package let rawValue: Int64

  package init(rawValue: Int64) { self.rawValue = rawValue }

  /// The session that somebody typed, `12` or `#12`.
  package init?(_ text: some StringProtocol) {
    let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
    guard digits.allSatisfy({ ("0"..."9").contains($0) }), let number = Int64(digits), number > 0 else {
      return nil
    }
    rawValue = number
  }

  package var description: String { String(rawValue) }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
