import Dialogue
import Markers
import Proving
import Scenarios

/// What a sentence would do at a moment of a case: what is heard, which reaction is taken, what is
/// said, and why it is not one of those above.
struct CaseListening {
  private let words: AuthorWords
  private let conversation: Conversation
  private let context: String
  private let isFull: Bool
  private let printer: Printer

  /// - Parameter context: what was said just before; by default the words with which the scene opens.
  init(_ moment: CaseMoment, pack: MarkerPack, after context: String?, isFull: Bool, printer: Printer) {
    words = AuthorWords(scenario: moment.scenario, pack: pack)
    var conversation = Conversation(moment.scenario, seed: 1, from: moment.control)
    let opening = conversation.begin().lines
    self.context = context ?? opening.map(\.text).joined(separator: " ")
    self.conversation = conversation
    self.isFull = isFull
    self.printer = printer
  }

  func introduce() {
    let levels = conversation.levels.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    printer.heading("In '\(conversation.scene.id)'")
    printer.note((levels + conversation.facts).joined(separator: ", "))
    if !context.isEmpty { printer.say(speaker: words.scenario.client.label, text: context) }
  }

  func explain(_ reply: String) {
    let listener = words.pack.listener(for: words.scenario.vocabulary)
    let hearing = listener.listen(to: reply, after: context)
    printer.say(trainee: reply)
    printer.gap()
    HearingExplanation(pack: words.pack, listener: listener, context: context).print(hearing, to: printer)
    let subjects = words.subjects(hearing)
    if !subjects.isEmpty { printer.note("Het gaat over: \(subjects.joined(separator: ", ")).") }
    printer.gap()
    answer(hearing)
    passedBy(hearing)
    printer.gap()
  }

  private func answer(_ hearing: Hearing) {
    var next = conversation
    let turn = next.respond(to: hearing)
    let isFallback = words.scenario.reaction(named: turn.reaction) == nil
    printer.paragraph(
      isFallback
        ? "Geen enkele reactie past; dan spreekt het vangnet."
        : StyledText("Reactie: ") + StyledText(words.reaction(named: turn.reaction), .emphasis))
    for line in turn.lines {
      printer.say(speaker: words.scenario.name(ofSpeaker: line.speaker), text: line.text)
    }
    for change in changes(turn) { printer.item(StyledText(change)) }
  }

  private func changes(_ turn: TurnRecord) -> [String] {
    var changes: [String] = []
    let variants = words.scenario.reaction(named: turn.reaction)?.words.variants.count ?? 0
    if variants > 1 { changes.append("dit kan op \(variants) manieren gezegd worden") }
    for (level, before) in conversation.levels.sorted(by: { $0.key < $1.key }) {
      if let after = turn.levels[level], after != before {
        changes.append("\(level): \(before) wordt \(after)")
      }
    }
    let facts = turn.facts.filter { !conversation.facts.contains($0) }
    if !facts.isEmpty { changes.append("onthoudt: \(facts.joined(separator: ", "))") }
    if turn.sceneAfter != turn.scene { changes.append("gaat naar de scène '\(turn.sceneAfter)'") }
    if let ending = turn.ending { changes.append("het gesprek eindigt met '\(ending)'") }
    return changes
  }

  /// The reactions above the one that is taken. Most wait for something else altogether; what an author
  /// looks for is the one that nearly fitted.
  private func passedBy(_ hearing: Hearing) {
    let state = Transition.nextTurn(conversation.control)
    let verdicts = Verdict.all(
      in: Int(state.scene), of: words.scenario, hearing: hearing, state: state
    ).filter { !$0.fits }
    let told = isFull ? verdicts : verdicts.filter(Self.isNear)
    if !told.isEmpty { printer.paragraph("Dit stond erboven, maar paste niet:") }
    for verdict in told {
      printer.item(
        StyledText(words.reaction(verdict.reaction)) + ": "
          + StyledText(words.obstacles(verdict, at: state), .quiet))
    }
    let rest = verdicts.count - told.count
    guard rest > 0 else { return }
    let others =
      rest == 1
      ? "1 andere reactie wacht op iets heel anders" : "\(rest) andere reacties wachten op iets heel anders"
    printer.note("\(others); --alles noemt \(rest == 1 ? "die" : "ze").")
  }

  /// Its marker was heard, or it waits for no marker; something else stood in the way.
  private static func isNear(_ verdict: Verdict) -> Bool {
    !verdict.obstacles.contains {
      switch $0 {
      case .unheard, .withoutWords, .withoutAction, .notAddressed: true
      case .notAbout, .elsewhere, .spoiled, .spoiledBySubject, .state: false
      }
    }
  }
}
