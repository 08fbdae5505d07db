/// Words that may say who somebody is.
package struct Find: Sendable, Hashable {
  package let kind: String
  /// UTF-8 offsets in the text.
  package let range: Range<Int>
  /// What takes its place.
  package let mask: String

  package init(kind: String, range: Range<Int>, mask: String) {
    self.kind = kind
    self.range = range
    self.mask = mask
  }

  package func words(in text: String) -> String {
    String(decoding: Array(text.utf8)[range.clamped(to: 0..<text.utf8.count)], as: UTF8.self)
  }
}
