/// What the client just said and showed, as far as a reply can lean on it.
struct ClientLine: Sendable {
  /// Content words that were said; said and shown are kept apart.
  var said: StemSet
  var shown: StemSet
  var properties: ClauseProperties = []
  /// Somebody close was spoken of, by name of kin or by a pronoun.
  var speaksOfRelative = false

  init(_ tokens: [Token], hasActions: Bool, classes: GrammarClasses) {
    said = StemSet(capacity: tokens.count)
    shown = StemSet(capacity: hasActions ? tokens.count : 0)
    var spoken = 0
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
}
