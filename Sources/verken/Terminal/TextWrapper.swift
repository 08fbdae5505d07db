/// Breaks text between words, by the columns it takes.
struct TextWrapper: Sendable {
  /// Nil where lines have no end, as in a file.
  let width: Int?
  var first = 0
  /// Blanks before the second and later lines.
  var hanging = 0

  func wrap(_ text: StyledText) -> [StyledText] {
    var lines = Lines(width: width, first: first, hanging: hanging)
    for word in words(of: text) { lines.add(word) }
    return lines.finished()
  }

  /// Words run on over a change of style: '(kijkt weg),' is not broken before the comma.
  private func words(of text: StyledText) -> [StyledText] {
    var words: [StyledText] = []
    var word = StyledText()
    for piece in text.pieces {
      for character in piece.text {
        if character.isWhitespace, character != "\u{A0}", character != "\u{202F}" {
          if !word.pieces.isEmpty { words.append(word) }
          word = StyledText()
        } else {
          word.append(String(character), piece.style)
        }
      }
    }
    if !word.pieces.isEmpty { words.append(word) }
    return words
  }
}

private struct Lines {
  let width: Int?
  let hanging: Int
  private var done: [StyledText] = []
  private var line: StyledText
  private var column: Int
  private var isEmpty = true

  init(width: Int?, first: Int, hanging: Int) {
    self.width = width
    // An indent that leaves no room for words would push every word over the edge.
    let room = width.map { max(0, $0 / 2) } ?? .max
    self.hanging = min(hanging, room)
    column = min(first, room)
    line = StyledText(String(repeating: " ", count: column))
  }

  mutating func add(_ word: StyledText) {
    let length = DisplayWidth.of(word.plain)
    if !fits(length + (isEmpty ? 0 : 1)), !isEmpty { breakLine() }
    guard fits(length) else { return addInParts(word) }
    if !isEmpty { put(" ", style(joining: word), columns: 1) }
    for piece in word.pieces { put(piece.text, piece.style, columns: DisplayWidth.of(piece.text)) }
  }

  func finished() -> [StyledText] { isEmpty ? done : done + [line] }

  private func fits(_ columns: Int) -> Bool { width.map { column + columns <= $0 } ?? true }

  /// A blank inside one style carries it, so that underlining or slant would not show a gap.
  private func style(joining word: StyledText) -> Style? {
    let before = line.pieces.last?.style
    return before == word.pieces.first?.style ? before : nil
  }

  private mutating func addInParts(_ word: StyledText) {
    for piece in word.pieces {
      for character in piece.text {
        let columns = DisplayWidth.of(character)
        if !fits(columns), !isEmpty { breakLine() }
        put(String(character), piece.style, columns: columns)
      }
    }
  }

  private mutating func put(_ text: String, _ style: Style?, columns: Int) {
    line.append(text, style)
    column += columns
    isEmpty = false
  }

  private mutating func breakLine() {
    done.append(line)
    line = StyledText(String(repeating: " ", count: hanging))
    column = hanging
    isEmpty = true
  }
}
