/// What the client just said and showed, as far as a reply can lean on it.
struct ClientLine: Sendable {
  /// Content words that were said; said and shown are kept apart.
  var said: StemSet
  var shown: StemSet
  /// Every word that was said, and every two side by side.
  private var literal: StemSet
  var properties: ClauseProperties = []
  /// Somebody close was spoken of, by name of kin or by a pronoun.
  var speaksOfRelative = false

  init(_ tokens: [Token], hasActions: Bool, classes: GrammarClasses) {
    said = StemSet(capacity: tokens.count)
    shown = StemSet(capacity: hasActions ? tokens.count : 0)
    literal = StemSet(capacity: tokens.count * 2)
    var spoken = 0
    var before: UInt64 = 0
    var hasPronoun = false
    var namesYou = false
    var hasProfessional = false
    var isPossessed = false
    for token in tokens {
      defer { isPossessed = token.classes.contains(classes.possessive) }
      let isContent = !token.classes.contains(classes.function)
      if token.marks.contains(.inAction) {
        if isContent { shown.insert(token.stem) }
        continue
      }
      spoken += 1
      if token.classes.contains(classes.you) { namesYou = true }
      if isContent { said.insert(token.stem) }
      let word = Self.turned(token, classes)
      literal.insert(word)
      if before != 0 { literal.insert(Self.pair(before, word)) }
      before = word
      if token.classes.contains(classes.relative)
        || isPossessed && token.classes.contains(classes.relativeIfPossessed)
      {
        speaksOfRelative = true
      }
      if token.classes.contains(classes.sureThird) { hasPronoun = true }
      if token.classes.contains(classes.relativeSuffix) { hasProfessional = true }
    }
    if hasPronoun, !hasProfessional { speaksOfRelative = true }
    if tokens.isEmpty { properties.insert(.noContext) }
    if hasActions { properties.insert(.clientShowed) }
    if spoken == 0, !tokens.isEmpty { properties.insert(.clientSilent) }
    let lastSpoken = tokens.last { !$0.marks.contains(.inAction) }
    let asked = lastSpoken?.marks.contains(.question) == true
    if asked { properties.insert(.clientAsked) }
    if asked, namesYou { properties.insert(.clientAskedMe) }
    if speaksOfRelative { properties.insert(.relativeKnown) }
  }

  /// Whether a word was said, as ``turned(_:_:)`` gives it, or a ``pair(_:_:)``.
  func has(_ word: UInt64) -> Bool { literal.contains(word) }

  /// 'Ik' of one is 'jij' of the other, so both are the same word.
  static func turned(_ token: Token, _ classes: GrammarClasses) -> UInt64 {
    token.classes.contains(classes.i) || token.classes.contains(classes.you) ? pronoun : token.stem
  }

  static let pronoun: UInt64 = 1

  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    first &* 0x9E37_79B9_7F4A_7C15 ^ second
  }
}
