/// Follows where a text stands under a `|` or `>`, in which nothing has a meaning of its own.
///
/// When in doubt there is no text: then an `&` in it is refused, but never the other way round.
struct BlockText {
  /// The margin of the key that the text belongs to.
  private var key: Int?
  /// The margin of the text, once its first line was seen.
  private var margin: Int?
  /// False once a quote was left open: what comes then may be a text between quotes.
  var isCertain = true

  /// Whether the line is part of the text.
  mutating func holds(_ line: ArraySlice<UInt8>) -> Bool {
    guard let key else { return false }
    guard let indent = Self.indent(of: line) else { return true }
    if let margin {
      if indent >= margin { return true }
    } else if indent > key {
      margin = indent
      return true
    }
    (self.key, margin) = (nil, nil)
    return false
  }

  /// - Parameters:
  ///   - line: one that ends outside quotes and brackets.
  ///   - start: where its key begins, after blanks and dashes.
  mutating func begin(after line: ArraySlice<UInt8>, key start: Int) {
    guard isCertain else { return }
    var rest = line
    while let last = rest.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\r") {
      rest = rest.dropLast()
    }
    if let last = rest.last, last == UInt8(ascii: "-") || last == UInt8(ascii: "+") { rest = rest.dropLast() }
    guard let mark = rest.last, mark == UInt8(ascii: "|") || mark == UInt8(ascii: ">") else { return }
    rest = rest.dropLast()
    guard rest.last == UInt8(ascii: " ") else { return }
    while rest.last == UInt8(ascii: " ") { rest = rest.dropLast() }
    guard rest.last == UInt8(ascii: ":"), rest.count > start else { return }
    key = start
  }

  /// Nil for a blank line.
  private static func indent(of line: ArraySlice<UInt8>) -> Int? {
    for place in line.indices where line[place] != UInt8(ascii: " ") {
      return line[place] == UInt8(ascii: "\r") ? nil : place - line.startIndex
    }
    return nil
  }
}
