/// Hears what a reply does, with the words of one case.
package struct Listener: Sendable {
  private let engine: Engine
  private let vocabulary: VocabularyIndex

  init(engine: Engine, vocabulary: Vocabulary = Vocabulary()) {
    self.engine = engine
    self.vocabulary = VocabularyIndex(vocabulary, lexicon: engine.rules.lexicon)
  }

  /// What `reply` does.
  ///
  /// - Parameters:
  ///   - reply: what the trainee typed; actions stand in parentheses.
  ///   - context: the client's last lines; what is shown stands in parentheses.
  package func listen(to reply: String, after context: String) -> Hearing {
    guard let reading = read(reply, after: context) else { return wordless(reply) }
    var evidence = reading.run.evidence
    let heard = reading.weigher.weigh(reading.run.shots, standing: reading.standing, evidence: &evidence)
    let report = HearingReport(engine: engine, tokens: reading.tokens, clauses: reading.clauses)
    return Hearing(
      reply: reply, findings: report.findings(heard, evidence: evidence),
      topics: reading.spoken.topics, people: reading.spoken.people, addressees: reading.spoken.addressees,
      actions: report.actions(reading.actions, in: reply),
      isSilence: false)
  }

  /// A reply after the rules have spoken, before it is weighed.
  private struct Reading {
    let tokens: [Token]
    let clauses: [Clause]
    let actions: [Range<Int>]
    let spoken: VocabularyIndex.Found
    let run: RuleRun
    /// In the order of the clauses, as what fired.
    let standing: [RuleRun.Shot]
    let weigher: Weigher
  }

  private func read(_ reply: String, after context: String) -> Reading? {
    var contextScan = Scanner(context)
    contextScan.run(engine.rules.lexicon)
    var scan = Scanner(reply)
    scan.run(engine.rules.lexicon)
    let tokens = scan.tokens
    guard !tokens.isEmpty else { return nil }

    let classes = engine.rules.classes
    let client = ClientLine(
      contextScan.tokens, hasActions: !contextScan.actions.isEmpty, classes: classes)
    var clauses = Segmentation(classes: classes).clauses(of: tokens)
    let analysis = ClauseAnalysis(classes: classes)
    for index in clauses.indices { analysis.analyse(&clauses[index], in: tokens) }
    let spoken = vocabulary.mentions(
      in: tokens, of: reply, clauses: clauses, after: contextScan.tokens, context: context)
    ReplyAnalysis(classes: classes, client: client)
      .complete(&clauses, of: tokens, peopleIn: spoken.peopleClauses)

    var run = RuleRun(engine: engine, tokens: tokens, clauses: clauses)
    run.run()
    let standing = Resolution(engine: engine).standing(of: run.shots, clauses: clauses.count)
    return Reading(
      tokens: tokens, clauses: clauses, actions: scan.actions, spoken: spoken, run: run,
      standing: standing.sorted { ($0.clause, $0.rule) < ($1.clause, $1.rule) },
      weigher: Weigher(engine: engine, tokens: tokens, clauses: clauses))
  }

  /// The clauses of a reply as the weighing sees them.
  func views(of reply: String, after context: String) -> [ClauseView] {
    read(reply, after: context).map(views) ?? []
  }

  private func views(of reading: Reading) -> [ClauseView] {
    var views: [ClauseView] = []
    reading.weigher.forEachView(of: reading.run.shots, standing: reading.standing) { views.append($0) }
    return views
  }

  /// What the rules alone hear, in names of rules.
  func ruled(_ reply: String, after context: String) -> Set<String> {
    guard let reading = read(reply, after: context) else { return [] }
    return Set(reading.standing.map { engine.rules.ruleNames[$0.rule] })
  }

  /// How the points for a marker came about in a clause, heaviest first.
  func contributions(
    to marker: Int, inClause clause: Int, of reply: String, after context: String
  ) -> (points: Int, parts: [(name: String, points: Int)])? {
    guard let reading = read(reply, after: context) else { return nil }
    let views = views(of: reading)
    return views.indices.contains(clause) ? reading.weigher.contributions(to: marker, in: views[clause]) : nil
  }

  func number(of marker: MarkerID) -> Int? {
    engine.rules.markers.firstIndex { $0.id == marker }
  }

  /// Nothing was said in words. Dots that somebody took the trouble to type also leave room; a question or
  /// exclamation mark alone is no silence, but nobody can follow it.
  private func wordless(_ reply: String) -> Hearing {
    let end = reply.utf8.count
    let words = end > 0 ? [0..<end] : []
    let marks = Wordless(reply)
    let heard: [MarkerID] =
      switch marks {
      case .silence(hasDots: true): [.room, .silence]
      case .silence(hasDots: false): [.silence]
      case .loud: [.nonsense]
      case .symbols: []
      }
    let findings = heard.filter { id in engine.rules.markers.contains { $0.id == id } }.map {
      Finding(marker: $0, rule: "\($0.rawValue)/niets-gezegd", words: words, sentence: 0, clause: 0)
    }
    return Hearing(reply: reply, findings: findings, isSilence: marks.isSilence)
  }
}

/// What a reply without a word is made of.
private enum Wordless {
  case silence(hasDots: Bool)
  /// With a question or exclamation mark.
  case loud
  /// A smiley, or something else that is meant for the eye.
  case symbols

  var isSilence: Bool { if case .silence = self { true } else { false } }

  init(_ reply: String) {
    let marks = reply.unicodeScalars
    if marks.contains(where: { "?!".unicodeScalars.contains($0) }) {
      self = .loud
    } else if marks.contains(where: { !Self.isQuiet($0) }) {
      self = .symbols
    } else {
      self = .silence(hasDots: marks.contains { ".…".unicodeScalars.contains($0) })
    }
  }

  private static func isQuiet(_ scalar: Unicode.Scalar) -> Bool {
    if ".…,'\"`*_~".unicodeScalars.contains(scalar) { return true }
    return switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .dashPunctuation,
      .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .nonspacingMark:
      true
    default: false
    }
  }
}

extension MarkerID {
  static let silence = MarkerID("stilte")
  static let room = MarkerID("ruimte")
  static let nonsense = MarkerID("onzin")
}
