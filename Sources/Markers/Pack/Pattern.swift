/// One step of a pattern: which words fit, and how far from the step before. 64 bytes.
struct PatternElement: Sendable {
  /// A word of one of these classes fits.
  var classes = ClassSet()
  /// Words that fit, in the pack's pool.
  var words: Range<Int32> = 0..<0
  /// Infinitives of which every form fits, in the pack's pool.
  var lemmas: Range<Int32> = 0..<0
  /// Words that may stand between this and the step before.
  var gap: Int32 = 0
  /// Any word fits.
  var isAny = false
  /// A word fits that would not.
  var isNegated = false
  var isOptional = false
  /// Whether such a word may be a negation.
  var gapCrossesNegation = true
}

/// How far a rule looks.
enum Scope: UInt8, Sendable {
  case clause
  case sentence
  case reply
}

/// A sequence of steps.
struct Pattern: Sendable {
  var elements: Range<Int>
  var rule: Int
  var startsClause = false
  var endsClause = false
  /// The words between the beginning and the anchor: at least, at most.
  var before: ClosedRange<Int> = 0...0
  /// Words that have to be there, so that most patterns fall away at once.
  var presence = WordPresence()
}

/// What must hold of a clause besides its words.
struct Condition: Sendable, Hashable {
  var required: ClauseProperties = []
  var forbidden: ClauseProperties = []
  /// At least one of each of these, when given.
  var oneOf: ClauseProperties = []
  var alsoOneOf: ClauseProperties = []

  @inline(__always)
  func holds(for properties: ClauseProperties) -> Bool {
    properties.rawValue & required.rawValue == required.rawValue
      && properties.rawValue & forbidden.rawValue == 0
      && (oneOf.rawValue == 0 || properties.rawValue & oneOf.rawValue != 0)
      && (alsoOneOf.rawValue == 0 || properties.rawValue & alsoOneOf.rawValue != 0)
  }
}

/// A rule as it runs. Its name is kept elsewhere, so that to look at a rule is to look at numbers only.
struct Rule: Sendable {
  let marker: Int
  var condition = Condition()
  /// Groups of which the clause needs a word each, in the pack's pool of needs.
  var needs: Range<Int> = 0..<0
  /// Groups of which the clause may have no word.
  var excluded = ClassSet()
  /// Patterns that keep the rule silent.
  var exceptions: Range<Int> = 0..<0
  var scope = Scope.clause
  /// Hundredths; at a hundred together the marker is heard.
  var weight = 100
  var yields = MarkerSet()
  var hasPatterns = false
  /// Heard only where nothing else was.
  var isFallback = false
  /// Whether the weighing may decide otherwise.
  var isWeighed = false
}
