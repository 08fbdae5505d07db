extension DebriefWriter {
  func intention() -> Debrief.Section? {
    guard let intention = notes.intention, !appraisal.turns.isEmpty else { return nil }
    let open = appraisal.balance.exploring.union(appraisal.balance.contact)
    return section(
      .intention, "Wat je je voornam",
      [
        .quote(label: "Jij schreef", words: intention),
        wording.figure("Beurten waarin je verkende of over het contact sprak", open),
        wording.figure("Beurten die eindigden met sturen", endingInSteering),
      ])
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
        let said = appraisal.turns.first { $0.number == thought.turn }.map(wording.quote)
        let contrast = said.map { " Je zei: \($0)" } ?? ""
        return .bullet("Bij beurt \(thought.turn): \(Dutch.quoted(thought.text)).\(contrast)")
      })
  }

  func evaluation() -> Debrief.Section? {
    section(
      .evaluation, "Hoe jullie het gesprek vonden",
      notes.evaluation.map { line in
        .figure(
          Debrief.FigureLine(
            name: line.question, value: "jij \(shown(line.trainee)), \(wording.client) \(shown(line.client))",
            note: nil, turns: []))
      })
  }

  private var endingInSteering: TurnCount {
    TurnCount(appraisal.turns.filter(\.side.endsSteering).map(\.number))
  }

  private func shown(_ number: Int?) -> String { number.map(String.init) ?? "niets ingevuld" }
}
