import Dialogue
import Scenarios

extension DebriefWriter {
  func retry() -> Debrief.Section? {
    guard let retry = appraisal.retry else { return nil }
    var blocks: [Debrief.Block] = [
      .paragraph("Beurt \(retry.moment.number). Wat eraan voorafging:")
    ]
    blocks += retry.moment.before.map {
      .quote(label: "\(wording.name(of: $0.speaker)) zei", words: $0.text)
    }
    blocks.append(
      .quote(label: "Jij zei", words: wording.said(retry.moment.turn) ?? "(niets)"))
    blocks.append(.paragraph(suggestion(retry)))
    if let example = retry.example {
      blocks.append(.paragraph("Zo zou het ook kunnen: \(Dutch.quoted(example))"))
    }
    return section(.retry, "Deze beurt nog eens proberen", blocks)
  }

  func nextTime() -> Debrief.Section? {
    guard !appraisal.turns.isEmpty else { return nil }
    let advice =
      appraisal.ending?.nextTime ?? appraisal.patterns.lazy.compactMap { PatternWords.toTry($0.kind) }.first
      ?? appraisal.retry.map(suggestion)
      ?? "Neem een stilte eens als antwoord: wacht een tel langer dan je gewend bent."
    return section(.nextTime, "Eén ding voor de volgende keer", [.paragraph(advice)])
  }

  private func suggestion(_ retry: Retry) -> String {
    switch retry.reason {
    case .lost: wording.move(in: retry.moment.turn).instead
    case .leftUnanswered(let why):
      [why, "Geef eerst antwoord, kort en eerlijk, en vraag daarna pas verder."]
        .compactMap { $0 }.joined(separator: " ")
    case .passedChance(let seen): "\(seen) Noem dat eens, en vraag wat het betekent."
    case .closedQuestion: "Begin dezelfde vraag met ‘hoe’ of ‘wat’, en wacht op het verhaal."
    }
  }
}
