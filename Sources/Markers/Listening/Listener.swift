/// Hears what a reply does, with the words of one case.
package struct Listener: Sendable {
  private let engine: Engine
  private let vocabulary: VocabularyIndex

  init(rules: CompiledRules, vocabulary: Vocabulary) {
    engine = Engine(rules: rules)
    self.vocabulary = VocabularyIndex(vocabulary, lexicon: rules.lexicon)
  }

  /// What `reply` does.
  ///
  /// - Parameters:
  ///   - reply: what the trainee typed; actions stand in parentheses.
  ///   - context: the client's last lines; what is shown stands in parentheses.
  package func listen(to reply: String, after context: String) -> Hearing {
    var contextScan = Scanner(context, lexicon: engine.rules.lexicon)
    contextScan.run()
    var scan = Scanner(reply, lexicon: engine.rules.lexicon)
    scan.run()
    let tokens = scan.tokens
    guard !tokens.isEmpty else { return silence(reply) }

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
    let report = HearingReport(engine: engine, tokens: tokens, clauses: clauses)
    return Hearing(
      reply: reply, findings: report.findings(standing, evidence: run.evidence),
      topics: spoken.topics, people: spoken.people, addressees: spoken.addressees,
      actions: report.actions(scan.actions, in: reply),
      isSilence: false)
  }

  /// Nothing was said; dots that somebody took the trouble to type also leave room.
  private func silence(_ reply: String) -> Hearing {
    let end = reply.utf8.count
    let words = end > 0 ? [0..<end] : []
    var findings: [Finding] = []
    func hear(_ id: MarkerID) {
      guard engine.rules.markers.contains(where: { $0.id == id }) else { return }
      findings.append(
        Finding(marker: id, rule: "\(id.rawValue)/niets-gezegd", words: words, sentence: 0, clause: 0))
    }
    if reply.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == 0xA6 }) { hear(.room) }
    hear(.silence)
    return Hearing(reply: reply, findings: findings, isSilence: true)
  }
}

extension MarkerID {
  static let silence = MarkerID("stilte")
  static let room = MarkerID("ruimte")
}
