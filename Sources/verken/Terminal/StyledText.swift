/// Text in pieces, each with what it is for.
struct StyledText: Sendable, Hashable {
  struct Piece: Sendable, Hashable {
    var text: String
    var style: Style?
  }

  private(set) var pieces: [Piece] = []

  init() {}

  init(_ text: String, _ style: Style? = nil) {
    append(text, style)
  }

  /// What stands in parentheses is shown, the rest is said.
  init(spoken text: String) {
    var rest = text[...]
    while let open = rest.firstIndex(of: "("), let close = rest[open...].firstIndex(of: ")") {
      append(String(rest[..<open]))
      append(String(rest[open...close]), .shown)
      rest = rest[rest.index(after: close)...]
    }
    append(String(rest))
  }

  var plain: String { pieces.map(\.text).joined() }

  mutating func append(_ text: String, _ style: Style? = nil) {
    guard !text.isEmpty else { return }
    if let last = pieces.indices.last, pieces[last].style == style {
      pieces[last].text += text
    } else {
      pieces.append(Piece(text: text, style: style))
    }
  }

  func rendered(inColour: Bool) -> String {
    pieces.map { inColour ? $0.style?.apply(to: $0.text) ?? $0.text : $0.text }.joined()
  }

  static func + (left: StyledText, right: StyledText) -> StyledText {
    var sum = left
    for piece in right.pieces { sum.append(piece.text, piece.style) }
    return sum
  }

  static func += (left: inout StyledText, right: StyledText) {
    left = left + right
  }
}

extension StyledText: ExpressibleByStringInterpolation {
  init(stringLiteral text: String) {
    self.init(text)
  }
}
