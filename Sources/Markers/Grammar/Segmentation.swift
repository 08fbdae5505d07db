/// Cuts words into sentences and clauses.
struct Segmentation {
  let classes: GrammarClasses

  func clauses(of tokens: [Token]) -> [Clause] {
    guard !tokens.isEmpty else { return [] }
    var result: [Clause] = []
    result.reserveCapacity(min(tokens.count / 4 + 2, 4096))
    var start = 0
    var sentence = 0
    for place in 1...tokens.count {
      let isEnd = place == tokens.count
      let endsSentence = isEnd || endsSentence(tokens, after: place - 1)
      guard endsSentence || endsClause(tokens, from: start, before: place) else { continue }
      result.append(Clause(start: start, end: place, head: start, sentence: sentence))
      start = place
      if endsSentence { sentence += 1 }
    }
    markSentences(&result)
    return result
  }

  private func markSentences(_ clauses: inout [Clause]) {
    var first = 0
    for index in clauses.indices {
      let isLast = index + 1 == clauses.count || clauses[index + 1].sentence != clauses[index].sentence
      guard isLast else { continue }
      let range = clauses[first].start..<clauses[index].end
      for member in first...index { clauses[member].sentenceRange = range }
      first = index + 1
    }
  }

  private func endsSentence(_ tokens: [Token], after place: Int) -> Bool {
    let marks = tokens[place].marks
    let isAction = marks.contains(.inAction) != tokens[place + 1].marks.contains(.inAction)
    if isAction { return true }
    if marks.isDisjoint(with: .endsSentence) {
      return marks.contains(.ellipsis) && tokens[place + 1].marks.contains(.capital)
        && tokens[place + 1].start - tokens[place].end > 3
    }
    let isAbbreviation =
      tokens[place].classes.contains(classes.abbreviation)
      && marks.isDisjoint(with: [.question, .exclamation, .newline, .smile])
    return !isAbbreviation
  }

  private func endsClause(_ tokens: [Token], from start: Int, before place: Int) -> Bool {
    if !tokens[place - 1].marks.isDisjoint(with: .endsClause) {
      return !tokens[place - 1].classes.contains(classes.abbreviation)
    }
    guard place > start else { return false }
    let token = tokens[place]
    if token.classes.contains(classes.joining) {
      return startsMainClause(tokens, at: place + 1, joined: true)
    }
    if token.classes.contains(classes.questionWord), place - start > 1 {
      return startsQuestion(tokens, at: place)
        && !tokens[place - 1].classes.contains(classes.joining)
        && !tokens[place - 1].classes.contains(classes.preposition)
    }
    return false
  }

  /// `ik ga`, `ga ik`, `wat ga je`.
  private func startsMainClause(_ tokens: [Token], at place: Int, joined: Bool) -> Bool {
    guard place + 1 < tokens.count else { return false }
    let first = tokens[place]
    let second = tokens[place + 1]
    if isSubject(first), isFinite(second) { return true }
    if isFinite(first), isSubject(second) { return true }
    if first.classes.contains(classes.questionWord) { return startsQuestion(tokens, at: place) }
    if isFinite(second), first.classes.contains(classes.adverb), place + 2 < tokens.count {
      return isSubject(tokens[place + 2])
    }
    return false
  }

  /// A question word with the verb before its subject.
  private func startsQuestion(_ tokens: [Token], at place: Int) -> Bool {
    guard place + 2 < tokens.count, tokens[place].marks.isDisjoint(with: .endsClause) else { return false }
    let next = tokens[place + 1]
    if isFinite(next), !isSubject(next) { return isSubject(tokens[place + 2]) }
    return place + 3 < tokens.count && !isSubject(next) && isFinite(tokens[place + 2])
      && isSubject(tokens[place + 3])
  }

  @inline(__always)
  func isFinite(_ token: Token) -> Bool { !token.form.isDisjoint(with: .finite) }

  @inline(__always)
  func isSubject(_ token: Token) -> Bool {
    token.classes.contains(classes.i) || token.classes.contains(classes.you)
      || token.classes.contains(classes.we) || token.classes.contains(classes.third)
  }
}
