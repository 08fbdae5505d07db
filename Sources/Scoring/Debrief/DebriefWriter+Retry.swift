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
    return section(.nextTime, "Eén ding voor de volgende keer", [.paragraph(nextAdvice)])
  }

  /// Something else than the reply to try again says already.
  var nextAdvice: String {
    appraisal.ending?.nextTime
      ?? appraisal.patterns.lazy.compactMap { PatternWords.toTry($0.kind) }.first ?? nextHabit
  }

  private var nextHabit: String {
    let mi = appraisal.interviewing
    if appraisal.metacommunication.heard.isEmpty {
      return "Zeg één keer hardop wat je op dat moment tussen jullie merkt."
    }
    if mi.reflections.count < mi.questions.count {
      return "Geef eens terug wat je hoorde, en wacht dan met de volgende vraag."
    }
    if appraisal.lead.left.isEmpty {
      return "Vraag eens waar \(wording.client) het zelf over wil hebben."
    }
    return "Neem een stilte eens als antwoord: wacht een tel langer dan je gewend bent."
  }

  /// Without what was to be seen: the moment itself says that.
  func shortSuggestion(_ retry: Retry) -> String {
    switch retry.reason {
    case .passedChance where highlights.stuck?.reason == retry.moment.reason: Self.nameIt
    case .leftUnanswered where highlights.stuck != nil: Self.answerFirst
    default: suggestion(retry)
    }
  }

  private static let nameIt = "Noem dat eens, en vraag wat het betekent."
  private static let answerFirst = "Geef eerst antwoord, kort en eerlijk, en vraag daarna pas verder."

  private func suggestion(_ retry: Retry) -> String {
    switch retry.reason {
    case .lost: wording.move(in: retry.moment.turn).instead
    case .leftUnanswered(let why):
      [why, Self.answerFirst].compactMap { $0 }.joined(separator: " ")
    case .passedChance(let seen): "\(seen) \(Self.nameIt)"
    case .closedQuestion: "Begin dezelfde vraag met ‘hoe’ of ‘wat’, en wacht op het verhaal."
    }
  }
}
