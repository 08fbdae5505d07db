/// What stands behind ` #`, which YAML leaves out.
struct YAMLComments {
  private let lines: [Substring]

  init(_ source: String) {
    lines = source.contains(" #") ? source.split(separator: "\n", omittingEmptySubsequences: false) : []
  }

  /// The comment right behind a text without quotes; nil where there is none.
  func comment(behind text: String, at place: SourcePosition) -> String? {
    guard lines.indices.contains(place.line - 1) else { return nil }
    var row = place.line - 1
    var rest = Substring(lines[row].unicodeScalars.dropFirst(place.column - 1))
    for word in text.split(whereSeparator: \.isWhitespace) {
      rest = rest.drop(while: \.isWhitespace)
      while rest.isEmpty, row + 1 < lines.count {
        row += 1
        rest = lines[row].drop(while: \.isWhitespace)
      }
      guard rest.hasPrefix(word) else { return nil }
      rest = rest.dropFirst(word.count)
    }
    let behind = rest.drop(while: \.isWhitespace)
    guard behind.startIndex > rest.startIndex, behind.first == "#" else { return nil }
    return String(behind.dropFirst().drop(while: \.isWhitespace))
  }
}
