/// A piece of an author's file: text, a list or a table, each with its place.
package struct YAMLNode: Sendable, Hashable {
  package indirect enum Content: Sendable, Hashable {
    case scalar(String)
    case list([YAMLNode])
    case table([Entry])
  }

  /// A key with its value, in the order of the file.
  package struct Entry: Sendable, Hashable {
    package let key: Located<String>
    package let value: YAMLNode
  }

  package let content: Content
  package let position: SourcePosition
  /// How far the text itself starts after `position`: 1 inside quotes.
  package let textOffset: Int
  /// Whether it is a text without quotes.
  package let isBare: Bool

  package init(_ content: Content, at position: SourcePosition, textOffset: Int = 0, isBare: Bool = false) {
    self.content = content
    self.position = position
    self.textOffset = textOffset
    self.isBare = isBare
  }

  /// What this is, as an author would call it.
  package var dutchKind: String {
    switch content {
    case .scalar(""): "niets"
    case .scalar: "een tekst"
    case .list: "een lijst"
    case .table: "een blok met sleutels"
    }
  }
}
