import Dialogue

extension DebriefWriter {
  func intention() -> Debrief.Section? {
    guard !writtenBefore.isEmpty, !appraisal.turns.isEmpty else { return nil }
    let written = writtenBefore.map { Debrief.Block.quote(label: $0.label, words: $0.words) }
    guard notes.hasIntention else { return section(.intention, "Wat je vooraf dacht", written) }
    let open = appraisal.balance.exploring.union(appraisal.balance.contact)
    return section(
      .intention, "Wat je je voornam",
      written + [
        wording.figure("Beurten waarin je verkende of over het contact sprak", open),
        wording.figure("Beurten die eindigden met sturen", endingInSteering),
      ])
  }

  /// What she wrote before the talk, with what it was about.
  private var writtenBefore: [(label: String, words: String)] {
    notes.lookingBack.map { ("Vooraf dacht je", $0) }
      + [
        ("Dit vroeg het van je", notes.asked), ("Deze stap wilde je verkennen", notes.intention),
        ("Dit ging je niet doen", notes.avoided),
      ].compactMap { label, words in words.map { (label, $0) } }
  }

  /// Her intention with what she did, in a line for each.
  var intentionInShort: [Debrief.Block] {
    let open = appraisal.balance.exploring.union(appraisal.balance.contact)
    let did = "je verkende of sprak over het contact \(times(open))."
    let steered = "je eindigde met sturen \(times(endingInSteering))."
    return [
      notes.intention.map { "Je nam je voor: \(Dutch.quoted($0)) – \(did)" },
      notes.avoided.map { "Dit ging je niet doen: \(Dutch.quoted($0)) – \(steered)" },
    ].compactMap { $0.map { .bullet($0) } }
  }

  private func times(_ tally: TurnCount) -> String {
    tally.isEmpty ? "in geen enkele beurt" : "in \(Dutch.turns(tally.turns))"
  }

  /// Other replies that she tried without going on.
  func triedOut() -> Debrief.Section? {
    section(
      .tried, "Wat je uitprobeerde",
      notes.tried.map { tried in
        let said = appraisal.turns.first { $0.number == tried.turn }.map(wording.quote)
        let contrast = said.map { " Je zei: \($0)" } ?? ""
        return .bullet("Bij beurt \(tried.turn): \(Dutch.quotedSentence(tried.text))\(contrast)")
      })
  }

  func takenBack() -> Debrief.Section? {
    section(
      .takenBack, "Wat je terugnam",
      notes.takenBack.compactMap(\.first).map { record in
        let first = ScoredTurn(record, guide: appraisal.guide)
        let second = appraisal.turns.first { $0.number == first.number }
        return .exchange(
          Debrief.Exchange(
            turn: first.number, said: wording.said(first), heard: wording.heard(in: first),
            answer: wording.answer(to: first),
            remark: second.map { "Daarna zei je hier: \(wording.quote($0))" }
              ?? "Daarna zei je hier nog niets anders."))
      })
  }

  func thoughts() -> Debrief.Section? {
    section(
      .thoughts, "Wat je dacht en niet zei",
      notes.thoughts.map { thought in
        let contrast = reply(to: thought).map { " Je zei: \(wording.quote($0))" } ?? ""
        return .bullet("Bij \(place(of: thought)): \(Dutch.quotedSentence(thought.text))\(contrast)")
      })
  }

  /// What she said with that thought, also when she took it back; nil when she said nothing yet.
  private func reply(to thought: TraineeNotes.Thought) -> ScoredTurn? {
    guard let attempt = thought.attempt else {
      return appraisal.turns.first { $0.number == thought.turn }
    }
    guard notes.takenBack.indices.contains(attempt) else { return nil }
    return notes.takenBack[attempt].first { $0.number == thought.turn }.map {
      ScoredTurn($0, guide: appraisal.guide)
    }
  }

  func place(of thought: TraineeNotes.Thought) -> String {
    guard thought.attempt != nil else { return "beurt \(thought.turn)" }
    return reply(to: thought) == nil
      ? "beurt \(thought.turn), voor je terugging" : "beurt \(thought.turn), die je terugnam"
  }

  private var endingInSteering: TurnCount {
    TurnCount(appraisal.turns.filter(\.side.endsSteering).map(\.number))
  }
}
