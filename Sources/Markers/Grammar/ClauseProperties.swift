/// What grammar says of a clause; rules ask for these by their Dutch names.
struct ClauseProperties: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: UInt64) { rawValue = 1 << bit }

  // Kind: one of these holds.
  static let questionWord = Self(bit: 0)
  static let verbFirst = Self(bit: 1)
  static let statement = Self(bit: 2)
  static let imperative = Self(bit: 3)
  static let fragment = Self(bit: 4)
  static let tag = Self(bit: 5)
  static let action = Self(bit: 6)
  static let subordinate = Self(bit: 7)

  // How it ends.
  static let questionMark = Self(bit: 8)
  static let exclamation = Self(bit: 9)
  static let ellipsis = Self(bit: 10)
  static let hasTag = Self(bit: 11)

  // Who is the subject.
  static let i = Self(bit: 12)
  static let you = Self(bit: 13)
  static let we = Self(bit: 14)
  static let third = Self(bit: 15)

  // Colour.
  static let negated = Self(bit: 16)
  static let modal = Self(bit: 17)
  static let tentative = Self(bit: 18)
  static let certain = Self(bit: 19)
  static let past = Self(bit: 20)
  static let future = Self(bit: 21)

  // Place in the reply.
  static let first = Self(bit: 22)
  static let last = Self(bit: 23)
  static let only = Self(bit: 24)
  static let short = Self(bit: 25)
  static let long = Self(bit: 26)

  // Against what the client said and showed.
  static let echo = Self(bit: 27)
  static let overlap = Self(bit: 28)
  static let muchOverlap = Self(bit: 29)
  /// Every word stands in the client's line; none does; two do side by side; three.
  static let literal = Self(bit: 40)
  static let ownWords = Self(bit: 41)
  static let literalPair = Self(bit: 48)
  static let literalRow = Self(bit: 57)
  static let clientShowed = Self(bit: 30)
  static let namesShown = Self(bit: 31)
  static let clientAsked = Self(bit: 32)
  static let clientSilent = Self(bit: 33)
  static let noContext = Self(bit: 34)
  static let aboutRelative = Self(bit: 35)

  // Questions.
  static let question = Self(bit: 36)
  static let furtherQuestion = Self(bit: 37)
  static let replyAsks = Self(bit: 38)
  static let afterQuestion = Self(bit: 39)
  static let relativeKnown = Self(bit: 42)
  static let oneWord = Self(bit: 45)
  static let wholeShort = Self(bit: 46)
  static let unknownWords = Self(bit: 47)
  static let exclaimsWhat = Self(bit: 49)
  /// Later in the sentence `of` offers a choice.
  static let offersChoice = Self(bit: 50)
  /// Interjections and small words only.
  static let hollow = Self(bit: 51)
  /// The subject is a noun, not a pronoun.
  static let nounSubject = Self(bit: 52)
  /// The client asked, and asked about the other.
  static let clientAskedMe = Self(bit: 53)
  /// An adverb or `dan` comes first, the verb second.
  static let inverted = Self(bit: 54)
  /// Twelve words at most, and more than twenty-five, in the whole reply.
  static let wholeModest = Self(bit: 55)
  static let wholeLong = Self(bit: 56)
}
