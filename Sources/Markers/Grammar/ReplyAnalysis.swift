/// Reads the clauses of a reply in one another's light and in that of the client's line.
struct ReplyAnalysis {
  let classes: GrammarClasses
  let client: ClientLine

  func complete(_ clauses: inout [Clause], of tokens: [Token], peopleIn named: Set<Int>) {
    gatherPresence(&clauses)
    reconsider(&clauses, of: tokens)
    place(&clauses, of: tokens)
    var mentionsRelative = client.speaksOfRelative
    for index in clauses.indices {
      compare(&clauses[index], with: tokens)
      let names = clauses[index].classes.contains(classes.relative) || named.contains(index)
      let pronoun = mentionsRelative && clauses[index].classes.contains(classes.thirdPerson)
      if names || pronoun { clauses[index].properties.insert(.aboutRelative) }
      if names { mentionsRelative = true }
      clauses[index].properties.formUnion(client.properties)
    }
    findQuestions(&clauses, of: tokens)
    findChoices(&clauses, of: tokens)
  }

  /// `wat vind je eng, de mensen of de drukte` asks to choose.
  private func findChoices(_ clauses: inout [Clause], of tokens: [Token]) {
    var sentenceWithChoice = -1
    for index in clauses.indices.reversed() {
      let clause = clauses[index]
      let offers =
        clause.range.contains { tokens[$0].word == classes.orWord && $0 > clause.start }
        || tokens[clause.start].word == classes.orWord
      if clause.sentence == sentenceWithChoice { clauses[index].properties.insert(.offersChoice) }
      if offers { sentenceWithChoice = clause.sentence }
    }
  }

  private func gatherPresence(_ clauses: inout [Clause]) {
    var first = 0
    while first < clauses.count {
      var end = first
      var presence = WordPresence()
      while end < clauses.count, clauses[end].sentence == clauses[first].sentence {
        presence.formUnion(clauses[end].presence)
        end += 1
      }
      for index in first..<end { clauses[index].sentencePresence = presence }
      first = end
    }
  }

  private func place(_ clauses: inout [Clause], of tokens: [Token]) {
    guard let first = clauses.indices.first, let last = clauses.indices.last else { return }
    let opening = clauses.firstIndex { !isEmptyTalk($0, of: tokens) } ?? first
    clauses[opening].properties.insert(.first)
    clauses[last].properties.insert(.last)
    if first == last { clauses[first].properties.insert(.only) }
    if tokens.count == 1 { clauses[first].properties.insert(.oneWord) }
    var length: ClauseProperties = []
    if tokens.count <= 6 { length.insert(.wholeShort) }
    if tokens.count <= 12 { length.insert(.wholeModest) }
    if tokens.count > 25 { length.insert(.wholeLong) }
    for index in clauses.indices { clauses[index].properties.formUnion(length) }
    for index in clauses.indices.dropFirst() where clauses[index].properties.contains(.tag) {
      clauses[index - 1].properties.insert(.hasTag)
    }
  }

  /// Interjections and actions: what comes before the first thing that is said.
  private func isEmptyTalk(_ clause: Clause, of tokens: [Token]) -> Bool {
    clause.properties.contains(.action)
      || clause.range.allSatisfy { tokens[$0].classes.contains(classes.interjection) }
  }

  /// What word order alone made a question, and its neighbours in the sentence do not.
  private func reconsider(_ clauses: inout [Clause], of tokens: [Token]) {
    for index in clauses.indices where clauses[index].properties.contains(.verbFirst) {
      let clause = clauses[index]
      let hasMark = tokens[clause.end - 1].marks.contains(.question)
      let follows = index > 0 && clauses[index - 1].sentence == clause.sentence
      if index > 0, follows || !hasMark, clause.end - clause.start <= 4,
        tokens[clause.head].classes.contains(classes.aside), clause.end - clause.head <= 3
      {
        clauses[index].properties.remove(.verbFirst)
        clauses[index].properties.insert(.tag)
        continue
      }
      guard !hasMark else { continue }
      let next = index + 1
      let hasResult =
        next < clauses.count && clauses[next].sentence == clause.sentence
        && tokens[clauses[next].start].word == classes.thenWord
      if hasResult {
        clauses[index].properties.remove(.verbFirst)
        clauses[index].properties.insert(.subordinate)
        continue
      }
      guard follows else { continue }
      let before = clauses[index - 1]
      let isResult =
        canOpen(before, of: tokens) || endsInVerb(before, of: tokens) && !asksYou(clause, of: tokens)
      let isJoined =
        (tokens[clause.start].word == classes.andWord || tokens[clause.start].word == classes.orWord)
        && before.properties.contains(.statement)
      if isResult || isJoined {
        clauses[index].properties.remove(.verbFirst)
        clauses[index].properties.insert(.statement)
      }
    }
  }

  /// 'Als je dat zegt, ...', 'bij mensen die dit slikken, ...': the verb of the main clause follows.
  private func canOpen(_ clause: Clause, of tokens: [Token]) -> Bool {
    if clause.properties.contains(.subordinate) { return true }
    let first = tokens[clause.head].classes
    return clause.properties.contains(.fragment) && clause.end - clause.head > 2
      && (first.contains(classes.preposition) || first.contains(classes.subordinating))
  }

  /// 'Het feit dat hij rookt, wijst erop ...'
  private func endsInVerb(_ clause: Clause, of tokens: [Token]) -> Bool {
    clause.properties.isSuperset(of: [.statement, .nounSubject])
      && !tokens[clause.end - 1].form.isDisjoint(with: .finite)
  }

  private func asksYou(_ clause: Clause, of tokens: [Token]) -> Bool {
    clause.verb >= 0 && clause.verb + 1 < clause.end && tokens[clause.verb + 1].classes.contains(classes.you)
  }

  /// Overlap of content words with what the client said and showed.
  private func compare(_ clause: inout Clause, with tokens: [Token]) {
    var content = 0
    var shared = 0
    var shown = 0
    var isUnknown = true
    var returning = ReturningWords()
    for place in clause.range {
      let token = tokens[place]
      returning.add(token, in: client, classes)
      if token.word != 0 || token.marks.contains(.number) { isUnknown = false }
      guard !token.classes.contains(classes.function), !token.classes.contains(classes.interjection) else {
        continue
      }
      content += 1
      if client.said.contains(token.stem) { shared += 1 }
      if client.shown.contains(token.stem) { shown += 1 }
    }
    if content == 0 { clause.properties.insert(.hollow) }
    if isUnknown { clause.properties.insert(.unknownWords) }
    if !client.properties.contains(.noContext) { clause.properties.formUnion(returning.properties) }
    if shared > 0 { clause.properties.insert(.overlap) }
    if shared > 1, shared * 2 >= content { clause.properties.insert(.muchOverlap) }
    if shared > 0, shared == content, clause.end - clause.start <= 6 { clause.properties.insert(.echo) }
    let names = shown > 0 || clause.classes.contains(classes.showing)
    if client.properties.contains(.clientShowed), names { clause.properties.insert(.namesShown) }
  }

  /// Which clauses ask, and which of them ask something further.
  private func findQuestions(_ clauses: inout [Clause], of tokens: [Token]) {
    var asked = 0
    var sentenceAsked = -1
    for index in clauses.indices {
      var clause = clauses[index]
      let isQuestion = isQuestion(clause, sentenceAlreadyAsked: sentenceAsked == clause.sentence)
      if asked > 0 { clause.properties.insert(.afterQuestion) }
      if isQuestion {
        clause.properties.insert(.question)
        let isFull = !clause.properties.isDisjoint(with: [.questionWord, .verbFirst])
        if asked > 0, isFull || clause.properties.contains(.statement),
          isNew(clause, after: sentenceAsked, of: tokens)
        {
          clause.properties.insert(.furtherQuestion)
        }
        if isFull || clause.properties.contains(.statement) { asked += 1 }
        sentenceAsked = clause.sentence
      }
      clauses[index] = clause
    }
    guard asked > 0 else { return }
    for index in clauses.indices { clauses[index].properties.insert(.replyAsks) }
  }

  /// Within a sentence, `werd ze boos of liep ze weg` only fills in what was asked.
  private func isNew(_ clause: Clause, after sentenceAsked: Int, of tokens: [Token]) -> Bool {
    if tokens[clause.start].word == classes.orWord { return false }
    return clause.sentence != sentenceAsked || clause.properties.contains(.questionWord)
      || tokens[clause.start].word == classes.andWord
  }

  private func isQuestion(_ clause: Clause, sentenceAlreadyAsked: Bool) -> Bool {
    let properties = clause.properties
    if !properties.isDisjoint(with: [.tag, .action]) { return false }
    if !properties.isDisjoint(with: [.questionWord, .verbFirst]) { return true }
    return properties.contains(.questionMark) && !sentenceAlreadyAsked
  }
}
