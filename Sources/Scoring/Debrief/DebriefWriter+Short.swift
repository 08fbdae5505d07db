/// The short form: what a trainee can take in right after a talk.
extension DebriefWriter {
  /// Words that are quoted of one side of a turn.
  private static let mostWords = 20

  func workedInShort() -> Debrief.Section? {
    let blocks = nothingOpened + highlights.worked.map { short($0, remark: shortRemark(on: $0)) }
    return section(.worked, "Wat werkte", blocks)
  }

  func stuckInShort() -> Debrief.Section? {
    guard !appraisal.turns.isEmpty else { return nil }
    var blocks: [Debrief.Block] = appraisal.whereStuck.isEmpty ? [nobodyDrewBack] : []
    if let stuck = highlights.stuck {
      blocks.append(short(stuck, remark: what(stuck) ?? ""))
    }
    if let retry = appraisal.retry {
      let place = highlights.stuck == nil ? " in beurt \(retry.moment.number), hierboven" : ""
      let example = exampleThatFits(retry).map { " Bijvoorbeeld: \(Dutch.quoted($0))" } ?? ""
      blocks.append(.paragraph("Probeer eens\(place): \(Dutch.lowercased(shortSuggestion(retry)))\(example)"))
    }
    return section(.stuck, "Waar je vastliep", blocks)
  }

  /// An author's example goes with what was to be seen, not with every move that closed something.
  private func exampleThatFits(_ retry: Retry) -> String? {
    if case .passedChance = retry.reason { retry.example } else { nil }
  }

  func notesInShort() -> Debrief.Section? {
    let told = notes.thoughts.prefix(Self.mostThoughts).map { thought in
      Debrief.Block.bullet(
        "Bij \(place(of: thought))\(thought.attempt == nil ? "" : ",") dacht je: \(Dutch.quoted(thought.text, words: Self.mostWords))"
      )
    }
    let more = notes.thoughts.count - told.count
    let rest: [Debrief.Block] =
      more > 0
      ? [.bullet("En nog \(Dutch.count(more, "gedachte", "gedachten")), in de hele nabespreking.")] : []
    let contested = appraisal.contested.map(\.turn)
    let disagreed: [Debrief.Block] =
      contested.isEmpty
      ? []
      : [.bullet("Waar je het niet mee eens was, telt nergens in mee: \(Dutch.turns(contested)).")]
    return section(.notes, "Wat je erbij zette", intentionInShort + told + rest + disagreed)
  }

  func takeAwayInShort() -> Debrief.Section? {
    guard !appraisal.turns.isEmpty else { return purpose() }
    return section(
      .takeAway, "Om mee te nemen",
      [
        .bullet("Eén ding voor de volgende keer: \(Dutch.lowercased(nextAdvice))"),
        .bullet("Om over na te denken: \(Dutch.lowercased(reflection))"),
      ] + writtenAfter + [.paragraph(Self.shortPurpose)])
  }

  private static let mostThoughts = 3
  private static let shortPurpose =
    "Dit is om van te leren en voor intervisie, niet om medewerkers te beoordelen."

  private var reflection: String {
    appraisal.lead.taken.count > appraisal.lead.left.count
      ? Self.roleQuestion : "Wat deed dit contact met jou, en wanneer merkte je dat?"
  }

  private func shortRemark(on moment: Moment) -> String {
    let did: String? =
      switch moment.reason {
      case .tookChance: opening(moment) ?? "Je ging in op wat er te zien of te horen was."
      default: what(moment)
      }
    return did ?? wording.changes(moment.shift) ?? ""
  }

  private func short(_ moment: Moment, remark: String) -> Debrief.Block {
    .exchange(
      Debrief.Exchange(
        turn: moment.number,
        said: wording.said(moment.turn).map { Dutch.shortened($0, words: Self.mostWords) },
        heard: wording.heard(in: moment.turn),
        answer: wording.answer(to: moment.turn).prefix(1).map {
          Debrief.Line(name: $0.name, words: Dutch.shortened($0.words, words: Self.mostWords))
        },
        remark: remark))
  }
}
