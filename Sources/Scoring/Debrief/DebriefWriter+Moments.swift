import Dialogue

extension DebriefWriter {
  func worked() -> Debrief.Section? {
    section(
      .worked, "Wat werkte",
      nothingOpened + appraisal.whatWorked.map { wording.exchange($0, remark: remark(on: $0)) })
  }

  /// Said first where that is so.
  var nothingOpened: [Debrief.Block] {
    let moments = appraisal.whatWorked
    let nothing = moments.allSatisfy { [.leftRoom, .heldOn, .costLeast].contains($0.reason) }
    return nothing && !moments.isEmpty
      ? [.paragraph("Er ging in dit gesprek nog niets zichtbaar open. Dit was er wel:")] : []
  }

  func stuck() -> Debrief.Section? {
    guard !appraisal.turns.isEmpty else { return nil }
    let moments = appraisal.whereStuck
    return section(
      .stuck, "Waar je vastliep",
      moments.isEmpty ? [nobodyDrewBack] : moments.map { wording.exchange($0, remark: remark(on: $0)) })
  }

  var nobodyDrewBack: Debrief.Block {
    .paragraph("Er was geen beurt waarin \(wording.client) zich zichtbaar terugtrok.")
  }

  func remark(on moment: Moment) -> String {
    let parts = [what(moment), showsFigures ? wording.changes(moment.shift) : nil].compactMap { $0 }
    return parts.joined(separator: " ")
  }

  func what(_ moment: Moment) -> String? {
    switch moment.reason {
    case .opened: opening(moment)
    case .uncovered(let names):
      join(opening(moment), "Hier kwam \(Dutch.list(names)) ter sprake.")
    case .tookChance(let seen):
      join("Wat er te zien of te horen was: \(seen)", opening(moment) ?? "Je ging erop in.")
    case .leftRoom:
      join(opening(moment), "Er bewoog nog niets, en er ging ook niets dicht.")
    case .heldOn: "Er ging hier niets verder dicht\(moment.gotWords ? ", en je kreeg antwoord" : "")."
    case .costLeast:
      moment.gotWords
        ? "Van al je beurten kostte deze het minst, en \(wording.client) gaf nog antwoord."
        : "Van al je beurten kostte deze het minst."
    case .closed: unanswered(moment) ?? wording.move(in: moment.turn).did
    case .stirred where moment.turn.isSilence: "In de stilte liep het op."
    case .stirred: "Dit kwam binnen; dat hoeft geen stap terug te zijn."
    case .passedChance(let seen) where moment.turn.isSilence:
      "Hier was iets te zien of te horen: \(seen) Dat bleef ongezegd."
    case .passedChance(let seen):
      "Hier was iets te zien of te horen: \(seen) Jouw reactie ging ergens anders over."
    case .stoodStill(let turns): "Van \(Dutch.turns(turns.turns)) bewoog er niets."
    }
  }

  private func unanswered(_ moment: Moment) -> String? {
    guard moment.turn.closingMove(by: appraisal.guide) == nil else { return nil }
    return appraisal.fittingPassed.first { $0.turns.turns.contains(moment.number) }.map { passed in
      let names = passed.markers.map(appraisal.guide.name(of:))
      return join("\(Dutch.capitalised(Dutch.list(names, last: "of"))) had hier gepast.", passed.reason)
    }
  }

  func opening(_ moment: Moment) -> String? {
    OpeningWords.text(of: moment.turn, client: wording.client)
  }

  private func join(_ parts: String?...) -> String {
    parts.compactMap { $0 }.joined(separator: " ")
  }
}

extension Moment {
  fileprivate var gotWords: Bool { answer.contains { SpokenWords.count(in: $0.text) > 0 } }
}
