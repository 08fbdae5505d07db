/// What stands around a word.
struct TokenMarks: OptionSet, Sendable {
  let rawValue: UInt32
  // After the word.
  static let comma = TokenMarks(rawValue: 1 << 0)
  static let stop = TokenMarks(rawValue: 1 << 1)
  static let question = TokenMarks(rawValue: 1 << 2)
  static let exclamation = TokenMarks(rawValue: 1 << 3)
  static let ellipsis = TokenMarks(rawValue: 1 << 4)
  static let colon = TokenMarks(rawValue: 1 << 5)
  static let dash = TokenMarks(rawValue: 1 << 6)
  static let newline = TokenMarks(rawValue: 1 << 7)
  static let smile = TokenMarks(rawValue: 1 << 8)
  // Of the word.
  static let capital = TokenMarks(rawValue: 1 << 9)
  static let elongated = TokenMarks(rawValue: 1 << 10)
  static let inAction = TokenMarks(rawValue: 1 << 11)
  static let number = TokenMarks(rawValue: 1 << 12)
  static let foreign = TokenMarks(rawValue: 1 << 13)
  static let at = TokenMarks(rawValue: 1 << 14)
  static let shouted = TokenMarks(rawValue: 1 << 15)
  /// Not typed: the second word of one that stands for two, such as `das`.
  static let implied = TokenMarks(rawValue: 1 << 16)
  /// Before the word.
  static let afterEllipsis = TokenMarks(rawValue: 1 << 17)

  static let endsSentence: TokenMarks = [.stop, .question, .exclamation, .newline, .smile]
  static let endsClause: TokenMarks = [
    .comma, .colon, .dash, .ellipsis, .stop, .question, .exclamation, .newline, .smile,
  ]
}

/// A word of a reply.
struct Token: Sendable {
  /// UTF-8 offsets in the text.
  var start: Int32
  var end: Int32
  /// 0 when the pack does not know it.
  var word: WordID = 0
  var lemma: WordID = 0
  var form: VerbForm = []
  var marks: TokenMarks = []
  var classes = ClassSet()
  /// Of the letters as normalised.
  var hash: UInt64
  /// Of the lemma or the bare stem: equal for words that say the same.
  var stem: UInt64 = 0
}
