extension DebriefWriter {
  func worked() -> Debrief.Section? {
    let moments = appraisal.whatWorked
    let nothingOpened = moments.allSatisfy { moment in
      [.leftRoom, .heldOn, .costLeast].contains(moment.reason)
    }
    let lead: [Debrief.Block] =
      nothingOpened && !moments.isEmpty
      ? [.paragraph("Er ging in dit gesprek nog niets zichtbaar open. Dit was er wel:")] : []
    return section(
      .worked, "Wat werkte",
      lead + moments.map { wording.exchange($0, remark: remark(on: $0)) })
  }

  func stuck() -> Debrief.Section? {
    guard !appraisal.turns.isEmpty else { return nil }
    let moments = appraisal.whereStuck
    let nothing = Debrief.Block.paragraph(
      "Er was geen beurt waarin \(wording.client) zich zichtbaar terugtrok.")
    return section(
      .stuck, "Waar je vastliep",
      moments.isEmpty ? [nothing] : moments.map { wording.exchange($0, remark: remark(on: $0)) })
  }

  func remark(on moment: Moment) -> String {
    let parts = [what(moment), wording.changes(moment.shift)].compactMap { $0 }
    return parts.joined(separator: " ")
  }

  private func what(_ moment: Moment) -> String? {
    switch moment.reason {
    case .opened: nil
    case .uncovered(let names): "Hier kwam \(Dutch.list(names)) ter sprake."
    case .tookChance(let seen): "Wat er te zien of te horen was: \(seen) Je ging erop in."
    case .leftRoom: "Je liet ruimte. Er bewoog nog niets, en er ging ook niets dicht."
    case .heldOn where moment.turn.isSilence:
      "Je was stil, en er ging in die stilte niets dicht."
    case .heldOn: "Hier bleef alles zoals het was; er ging niets verder dicht."
    case .costLeast:
      moment.answer.isEmpty
        ? "Van al je beurten kostte deze het minst."
        : "Van al je beurten kostte deze het minst, en \(wording.client) gaf nog antwoord."
    case .closed: MoveWords.of(appraisal.closingMove(in: moment.turn), client: wording.client).did
    case .passedChance(let seen):
      "Hier was iets te zien of te horen: \(seen) Jouw reactie ging ergens anders over."
    case .stoodStill(let turns): "Van \(Dutch.turns(turns.turns)) bewoog er niets."
    }
  }
}
