/// A typed text cut into words, numbers and marks, with where each stands.
struct ScannedText {
  struct Token {
    enum Kind { case word, number, mark }

    let kind: Kind
    let text: String
    let lower: String
    /// UTF-8 offsets.
    let range: Range<Int>
    let hasSpaceBefore: Bool
    let startsSentence: Bool

    var isCapitalised: Bool { kind == .word && (text.first?.isUppercase ?? false) }
    /// Two letters or more, all capitals.
    var isShouted: Bool { kind == .word && text.count > 1 && !text.contains(where: \.isLowercase) }
    var number: Int? { kind == .number && text.count < 10 ? Int(text) : nil }
  }

  let tokens: [Token]
  let known: KnownWords
  /// Where capitals tell nothing, since nearly all are.
  let isShouted: Bool

  init(_ text: String, known: KnownWords) {
    var scanner = TokenScanner(text)
    tokens = scanner.scan()
    self.known = known
    let words = tokens.filter { $0.kind == .word }
    isShouted = words.count > 2 && words.count(where: \.isShouted) * 2 > words.count
  }

  subscript(index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  /// From the beginning of one token to the end of another.
  func range(_ first: Int, _ last: Int) -> Range<Int> {
    tokens[first].range.lowerBound..<tokens[last].range.upperBound
  }

  /// The last token that hangs together with the first, without a blank between.
  func endOfRun(from first: Int, where belongs: (Token) -> Bool) -> Int {
    var last = first
    while let next = self[last + 1], !next.hasSpaceBefore, belongs(next) { last += 1 }
    return last
  }
}

private struct TokenScanner {
  private let characters: [Character]
  private var index = 0
  private var offset = 0
  private var hasSpace = false
  private var opensSentence = true

  init(_ text: String) { characters = Array(text) }

  mutating func scan() -> [ScannedText.Token] {
    var tokens: [ScannedText.Token] = []
    while index < characters.count {
      let character = characters[index]
      if character.isWhitespace {
        if character.isNewline { opensSentence = true }
        hasSpace = true
        offset += character.utf8.count
        index += 1
      } else if character.isLetter {
        tokens.append(take(.word) { $0.isLetter })
        opensSentence = false
      } else if Self.isDigit(character) {
        tokens.append(take(.number, while: Self.isDigit))
        opensSentence = false
      } else {
        tokens.append(take(.mark) { _ in false })
        closeSentence(character, after: tokens.dropLast().last)
      }
    }
    return tokens
  }

  private mutating func take(
    _ kind: ScannedText.Token.Kind, while belongs: (Character) -> Bool
  ) -> ScannedText.Token {
    let (first, start) = (index, offset)
    repeat {
      offset += characters[index].utf8.count
      index += 1
    } while index < characters.count && (belongs(characters[index]) || kind == .word && joins(at: index))
    let text = String(characters[first..<index])
    let token = ScannedText.Token(
      kind: kind, text: text, lower: text.lowercased(), range: start..<offset,
      hasSpaceBefore: hasSpace || first == 0,
      startsSentence: opensSentence)
    hasSpace = false
    return token
  }

  /// An apostrophe or hyphen within a word.
  private func joins(at index: Int) -> Bool {
    "'’-".contains(characters[index]) && index + 1 < characters.count && characters[index + 1].isLetter
  }

  private mutating func closeSentence(_ mark: Character, after before: ScannedText.Token?) {
    if mark == "." {
      // An initial or a title goes on.
      if let before,
        before.text.count == 1 && before.isCapitalised || NameCues.abbreviations.contains(before.lower)
      {
        return
      }
      opensSentence = true
    } else if !",-–/&%+@#'’*_".contains(mark) {
      opensSentence = true
    }
  }

  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
}
