/// Says of each clause what kind it is, who is its subject and how it is coloured.
struct ClauseAnalysis {
  let classes: GrammarClasses
  private let segmentation: Segmentation

  init(classes: GrammarClasses) {
    self.classes = classes
    segmentation = Segmentation(classes: classes)
  }

  func analyse(_ clause: inout Clause, in tokens: [Token]) {
    for place in clause.range {
      var found = tokens[place].classes
      // 'mijn tante' is somebody of the speaker, not of the client.
      if place > clause.start, tokens[place - 1].word == classes.myWord { found.remove(classes.relative) }
      clause.classes.formUnion(found)
      clause.presence.insert(tokens[place].word)
      clause.presence.insert(tokens[place].lemma)
      // 'je man' is somebody close, 'kom op man' is not.
      if place > clause.start, tokens[place].classes.contains(classes.relativeIfPossessed),
        tokens[place - 1].classes.contains(classes.possessive)
      {
        clause.classes.insert(classes.relative)
      }
    }
    clause.head = head(of: clause, in: tokens)
    clause.tail = clause.end
    while clause.tail > clause.head + 1 {
      let token = tokens[clause.tail - 1].classes
      guard token.contains(classes.interjection) || token.contains(classes.tag) else { break }
      clause.tail -= 1
    }
    clause.verb = firstFinite(in: clause, of: tokens, from: clause.head)
    let kind = kind(of: clause, in: tokens)
    clause.properties.formUnion(kind)
    clause.properties.formUnion(subject(of: clause, kind: kind, in: tokens))
    clause.properties.formUnion(colour(of: clause, in: tokens))
    let last = tokens[clause.end - 1].marks
    if last.contains(.question) { clause.properties.insert(.questionMark) }
    if last.contains(.exclamation) { clause.properties.insert(.exclamation) }
    if last.contains(.ellipsis) { clause.properties.insert(.ellipsis) }
    if clause.end - clause.start <= 4 { clause.properties.insert(.short) }
    if clause.end - clause.start >= 10 { clause.properties.insert(.long) }
  }

  // MARK: Head and verb

  /// Passes over `ja`, `nou`, `en`, `maar`, `oké` at the start.
  private func head(of clause: Clause, in tokens: [Token]) -> Int {
    var place = clause.start
    while place < clause.end - 1 {
      let token = tokens[place].classes
      guard token.contains(classes.interjection) || token.contains(classes.joining) else { break }
      if tokens[place].form.isDisjoint(with: .finite) {
        place += 1
        continue
      }
      // 'Kijk, ...', 'Zeg ...' can be a verb at its work.
      guard place + 1 < clause.end, !segmentation.isSubject(tokens[place + 1]) else { break }
      place += 1
    }
    return place
  }

  private func firstFinite(in clause: Clause, of tokens: [Token], from start: Int) -> Int {
    var fallback = -1
    for place in start..<clause.end where segmentation.isFinite(tokens[place]) {
      let token = tokens[place]
      let isInfinitive =
        token.form.isDisjoint(with: [.stem, .singular, .past])
        && !hasPluralSubject(near: place, in: clause, of: tokens)
      // 'uw werk', 'de zorg': after a determiner it is a noun.
      let isNoun =
        place > clause.start && tokens[place - 1].classes.contains(classes.determiner)
        && !segmentation.isSubject(tokens[place - 1])
      if isNoun || token.classes.contains(classes.preposition) { continue }
      if isInfinitive {
        if fallback < 0 { fallback = place }
        continue
      }
      return place
    }
    if fallback >= 0, hasPluralSubject(near: fallback, in: clause, of: tokens) { return fallback }
    if fallback >= 0, followsPluralNoun(fallback, in: clause, of: tokens) { return fallback }
    return unknownVerb(in: clause, of: tokens, from: start)
  }

  /// 'De meeste mensen zijn', 'kinderen voelen', but not 'om te zijn' or 'met zijn broer'.
  private func followsPluralNoun(_ place: Int, in clause: Clause, of tokens: [Token]) -> Bool {
    guard place > clause.head, place + 1 < clause.end else { return false }
    let before = tokens[place - 1]
    return before.form.isEmpty && !before.classes.contains(classes.function)
      && !before.classes.contains(classes.preposition) && !before.classes.contains(classes.adverb)
  }

  /// A word the pack does not know, right after `je`, `u`, `ik`, `we`, is the verb.
  private func unknownVerb(in clause: Clause, of tokens: [Token], from start: Int) -> Int {
    for place in start..<clause.end - 1 {
      let token = tokens[place].classes
      let isPronoun =
        token.contains(classes.i) || token.contains(classes.you) || token.contains(classes.we)
        || token.contains(classes.sureThird) && !token.contains(classes.possessive)
      if isPronoun, tokens[place + 1].word == 0, tokens[place + 1].classes.isEmpty,
        place == start || !token.contains(classes.possessive)
      {
        return place + 1
      }
    }
    return -1
  }

  private func hasPluralSubject(near place: Int, in clause: Clause, of tokens: [Token]) -> Bool {
    func isPlural(_ other: Int) -> Bool {
      guard other >= clause.start, other < clause.end else { return false }
      let token = tokens[other]
      return segmentation.isSubject(token) && !token.classes.contains(classes.i)
    }
    if isPlural(place - 1) || isPlural(place + 1) { return true }
    return place == clause.head && place + 2 < clause.end
  }

  // MARK: Kind

  private func kind(of clause: Clause, in tokens: [Token]) -> ClauseProperties {
    let head = clause.head
    let first = tokens[head]
    if first.marks.contains(.inAction) { return .action }
    if isTag(clause, in: tokens) { return .tag }
    if let asked = questionWordKind(clause, in: tokens) { return asked }
    if clause.verb == head { return verbFirstKind(clause, in: tokens) }
    if clause.verb < 0, head + 1 < clause.end, first.word == 0,
      isBareSubject(tokens[head + 1]), asks(clause, in: tokens)
    {
      return .verbFirst
    }
    if first.classes.contains(classes.subordinating), clause.verb >= 0 {
      return isStatementAfterAll(clause, in: tokens) ? .statement : .subordinate
    }
    return clause.verb >= 0 ? .statement : .fragment
  }

  /// `dat is zwaar` and `nu ga ik` begin with a word that can also join.
  private func isStatementAfterAll(_ clause: Clause, in tokens: [Token]) -> Bool {
    if clause.verb == clause.head + 1 { return true }
    // 'die buurman is er ook nog'
    return clause.verb == clause.head + 2 && clause.verb + 1 < clause.end
      && tokens[clause.head].classes.contains(classes.determiner)
      && !segmentation.isSubject(tokens[clause.head + 1])
  }

  private func isTag(_ clause: Clause, in tokens: [Token]) -> Bool {
    guard clause.start > 0, clause.end - clause.start <= 4 else { return false }
    for place in clause.range where !tokens[place].classes.contains(classes.tag) { return false }
    return true
  }

  private func asks(_ clause: Clause, in tokens: [Token]) -> Bool {
    tokens[clause.end - 1].marks.contains(.question)
  }

  /// Question word, then the verb before the subject; with the subject first it is embedded.
  private func questionWordKind(_ clause: Clause, in tokens: [Token]) -> ClauseProperties? {
    var place = clause.head
    if tokens[place].classes.contains(classes.preposition), place + 1 < clause.end { place += 1 }
    if place < clause.end, !tokens[place].classes.contains(classes.questionWord),
      place + 1 < clause.end, tokens[place + 1].classes.contains(classes.questionWord),
      tokens[place].classes.contains(classes.adverb), clause.verb != place
    {
      place += 1
    }
    guard tokens[place].classes.contains(classes.questionWord) else { return nil }
    if isFreeRelative(after: place, in: clause, of: tokens) { return .statement }
    if isProportion(at: place, in: clause, of: tokens) { return .fragment }
    if exclaims(at: place, in: clause, of: tokens) { return [.fragment, .exclaimsWhat] }
    let limit = min(clause.end, place + 8)
    for next in place + 1..<max(limit, place + 1) {
      let token = tokens[next]
      let isSubject = segmentation.isSubject(token)
      if segmentation.isFinite(token), !isSubject || next == place + 1 && token.form.contains(.singular) {
        if !token.form.isDisjoint(with: [.stem, .singular, .past]) { return .questionWord }
        if next + 1 < clause.end, segmentation.isSubject(tokens[next + 1]) || next == place + 1 {
          return .questionWord
        }
      }
      if isSubject, !isFreeSubject(token) {
        return asks(clause, in: tokens) ? .questionWord : .subordinate
      }
    }
    if asks(clause, in: tokens) { return .questionWord }
    let isExclamation =
      place + 1 < clause.end
      && (tokens[place + 1].classes.contains(classes.exclaiming)
        || tokens[place + 1].classes.contains(classes.determiner))
    if isExclamation { return [.fragment, .exclaimsWhat] }
    return clause.end - place <= 4 ? .questionWord : .fragment
  }

  /// 'Wat je zegt is ...', 'wat mij opvalt is ...': two finite verbs side by side.
  private func isFreeRelative(after place: Int, in clause: Clause, of tokens: [Token]) -> Bool {
    func isVerb(_ token: Token) -> Bool { !token.form.isDisjoint(with: [.stem, .singular, .past]) }
    let last = min(clause.end - 3, place + 5)
    guard place + 2 <= last else { return false }
    return (place + 2...last).contains {
      // 'Wat voor werk doe je': after a preposition it is a noun.
      isVerb(tokens[$0]) && isVerb(tokens[$0 + 1])
        && !tokens[$0 - 1].classes.contains(classes.preposition)
    }
  }

  /// 'Wat lief dat hij dat doet', 'wat attent van hem': a quality, and then no verb.
  private func exclaims(at place: Int, in clause: Clause, of tokens: [Token]) -> Bool {
    guard tokens[place].word == classes.whatWord, !asks(clause, in: tokens), place + 1 < clause.end
    else { return false }
    let quality = tokens[place + 1]
    guard quality.form.isDisjoint(with: .finite), !segmentation.isSubject(quality) else { return false }
    guard place + 2 < clause.end else { return quality.classes.contains(classes.exclaiming) }
    let behind = tokens[place + 2]
    if quality.classes.contains(classes.exclaiming), !quality.classes.contains(classes.determiner) {
      return behind.form.isDisjoint(with: .finite)
    }
    let isPlain = ![classes.function, classes.preposition, classes.determiner, classes.adverb]
      .contains(where: quality.classes.contains)
    return isPlain && behind.form.isDisjoint(with: .finite)
      && (behind.classes.contains(classes.preposition) || behind.classes.contains(classes.subordinating))
  }

  /// 'Hoe korter de dag, hoe minder ...'
  private func isProportion(at place: Int, in clause: Clause, of tokens: [Token]) -> Bool {
    place + 1 < clause.end && tokens[place].word == classes.howWord
      && tokens[place + 1].classes.contains(classes.comparative)
  }

  /// `dat`, `die`, `er`, `het` after a question word can belong to it.
  private func isFreeSubject(_ token: Token) -> Bool {
    !token.classes.contains(classes.i) && !token.classes.contains(classes.you)
      && !token.classes.contains(classes.we)
  }

  private func isBareSubject(_ token: Token) -> Bool {
    token.classes.contains(classes.you) || token.classes.contains(classes.we)
  }

  private func verbFirstKind(_ clause: Clause, in tokens: [Token]) -> ClauseProperties {
    let verb = tokens[clause.head]
    let next = clause.head + 1
    let asked = asks(clause, in: tokens)
    guard next < clause.end else {
      if asked { return .verbFirst }
      return isBareCommand(verb) ? .imperative : .statement
    }
    let subject = tokens[next]
    guard segmentation.isSubject(subject) else {
      return withoutPronoun(clause, verb: verb, subject: subject, asked: asked)
    }
    if subject.classes.contains(classes.i) {
      return asked || verb.classes.contains(classes.offering) ? .verbFirst : .statement
    }
    if asked { return .verbFirst }
    if subject.classes.contains(classes.we), verb.form == .plural, verb.classes.contains(classes.offering) {
      return .imperative
    }
    if isCommand(clause, verb: verb, in: tokens) { return .imperative }
    if subject.classes.contains(classes.third), verb.form.isDisjoint(with: [.singular, .past, .plural]) {
      return verb.classes.contains(classes.verbWithoutI) ? .statement : .imperative
    }
    if subject.classes.contains(classes.third), verb.classes.contains(classes.handling) {
      return .imperative
    }
    if subject.classes.contains(classes.third), verb.form.contains(.past),
      verb.classes.contains(classes.verbWithoutI)
    {
      return .statement
    }
    return .verbFirst
  }

  private func withoutPronoun(
    _ clause: Clause, verb: Token, subject: Token, asked: Bool
  ) -> ClauseProperties {
    let isAuxiliary = verb.classes.contains(classes.auxiliary)
    if asked { return verb.form == .stem && !isAuxiliary ? .imperative : .verbFirst }
    if isBareCommand(verb) { return .imperative }
    if verb.classes.contains(classes.verbWithoutI) { return .statement }
    if subject.classes.contains(classes.determiner) || subject.marks.contains(.capital),
      !verb.form.contains(.singular) || isAuxiliary
    {
      return .verbFirst
    }
    return .statement
  }

  private func isBareCommand(_ verb: Token) -> Bool {
    verb.form.contains(.stem) && !verb.classes.contains(classes.auxiliary)
      && !verb.classes.contains(classes.verbWithoutI)
  }

  /// `Neem je tijd`, `Zegt u het maar`, `Gaat u zitten`.
  private func isCommand(_ clause: Clause, verb: Token, in tokens: [Token]) -> Bool {
    let next = clause.head + 1
    guard !verb.classes.contains(classes.auxiliary) else { return false }
    if verb.classes.contains(classes.handling), next + 1 < clause.end,
      !tokens[next + 1].classes.contains(classes.function)
        || tokens[next + 1].classes.contains(classes.negation)
    {
      return true
    }
    for place in next + 1..<max(next + 1, min(next + 4, clause.end))
    where tokens[place].classes.contains(classes.commandObject) { return true }
    // Who ends on a stop, 'Neemt u mij niet kwalijk.', was not asking.
    return tokens[clause.end - 1].marks.contains(.stop) && tokens[next].classes.contains(classes.you)
  }

  // MARK: Subject and colour

  private func subject(
    of clause: Clause, kind: ClauseProperties, in tokens: [Token]
  ) -> ClauseProperties {
    if kind.contains(.imperative) { return .you }
    let verb = clause.verb
    guard verb >= 0 else { return [] }
    func role(_ place: Int) -> ClauseProperties? {
      guard place >= clause.start, place < clause.end else { return nil }
      let token = tokens[place].classes
      if token.contains(classes.i) { return .i }
      if token.contains(classes.you) { return .you }
      if token.contains(classes.we) { return .we }
      return token.contains(classes.third) ? .third : nil
    }
    if kind.contains(.subordinate) {
      for place in clause.head..<clause.end {
        if let found = role(place), !tokens[place].classes.contains(classes.subordinating) { return found }
      }
      return .third
    }
    if let before = role(verb - 1), before != .third || !kind.contains(.verbFirst), verb > clause.head {
      // 'Dat heb ik niet gezegd', 'dat weet je best': what comes first is the object.
      if before == .third, let after = role(verb + 1), after != .third,
        after != .you || !tokens[verb].form.isDisjoint(with: [.stem, .past])
      {
        return after.union(.inverted)
      }
      return before
    }
    if let after = role(verb + 1) { return verb > clause.head ? after.union(.inverted) : after }
    if let further = role(verb + 2), verb + 2 < clause.end, further != .third { return further }
    let isNoun =
      verb > clause.head && !segmentation.isSubject(tokens[verb - 1])
      && !tokens[clause.head].classes.contains(classes.adverb)
      && !tokens[clause.head].classes.contains(classes.preposition)
    return isNoun && kind.contains(.statement) ? [.third, .nounSubject] : .third
  }

  private func colour(of clause: Clause, in tokens: [Token]) -> ClauseProperties {
    var result: ClauseProperties = []
    if clause.classes.contains(classes.negation) { result.insert(.negated) }
    if clause.classes.contains(classes.hedge) { result.insert(.tentative) }
    if clause.classes.contains(classes.certainty) { result.insert(.certain) }
    if clause.classes.contains(classes.modal) { result.insert(.modal) }
    if clause.classes.contains(classes.future) { result.insert(.future) }
    if clause.verb >= 0, tokens[clause.verb].form.contains(.past) { result.insert(.past) }
    return result
  }
}
