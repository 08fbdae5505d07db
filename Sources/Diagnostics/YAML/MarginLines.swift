/// The lines of a file that stand for a key or an item of a list, with their margins.
///
/// Texts under `|`, what goes on between brackets or quotes, and remarks are left out. It only looks for
/// the cause of a complaint, so when in doubt it leaves a line out.
struct MarginLines {
  struct Line {
    /// From 1.
    let number: Int
    let margin: Int
    let isItem: Bool
    /// What stands before the colon, and how far to the right it does.
    let key: String?
    let keyMargin: Int
    /// Whether something stands behind the colon or the dash.
    let hasValue: Bool
  }

  private(set) var lines: [Line] = []

  init(_ source: [Substring]) {
    var textMargin: Int?
    var open = 0
    for (index, row) in source.enumerated() {
      let row = row.last == "\r" ? row.dropLast() : row
      let margin = row.prefix { $0 == " " }.count
      let text = row.dropFirst(margin)
      guard let first = text.first else { continue }
      if let key = textMargin {
        if margin > key { continue }
        textMargin = nil
      }
      if first == "#" { continue }
      let wasOpen = open > 0
      open = max(0, open + Self.brackets(in: text))
      guard !wasOpen, let line = Self.line(text, margin: margin, number: index + 1) else { continue }
      if text.contains(/: [|>][+-]?\s*$/) { textMargin = line.keyMargin }
      lines.append(line)
    }
  }

  private static func line(_ text: Substring, margin: Int, number: Int) -> Line? {
    var rest = text
    let isItem = text.first == "-" && (text.dropFirst().first ?? " ") == " "
    if isItem { rest = text.dropFirst().drop { $0 == " " } }
    let keyMargin = margin + text.count - rest.count
    guard let match = rest.prefixMatch(of: /([^\s:#'"\[{][^:#'"\[{]*):(?:\s+|$)/) else {
      return isItem
        ? Line(
          number: number, margin: margin, isItem: true, key: nil, keyMargin: keyMargin,
          hasValue: !rest.isEmpty)
        : nil
    }
    let value = rest[match.range.upperBound...]
    return Line(
      number: number, margin: margin, isItem: isItem, key: String(match.output.1), keyMargin: keyMargin,
      hasValue: !value.isEmpty && value.first != "#")
  }

  /// How many brackets a line opens more than it closes, outside quotes.
  private static func brackets(in text: Substring) -> Int {
    var count = 0
    var quote: Character?
    var previous: Character = " "
    for character in text {
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "#", previous == " " {
        break
      } else if "'\"".contains(character), " :[{,(".contains(previous) {
        quote = character
      } else if "[{".contains(character), count > 0 || " -[{".contains(previous) {
        count += 1
      } else if "]}".contains(character) {
        count -= 1
      }
      previous = character
    }
    return count
  }
}
