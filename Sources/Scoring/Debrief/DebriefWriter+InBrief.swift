/// The counts in a few lines; the full form has each with its turns.
extension DebriefWriter {
  func inBrief() -> Debrief.Section? {
    guard !appraisal.turns.isEmpty else { return nil }
    let lines = [sidesInBrief, contactInBrief] + opportunitiesInBrief
    return section(.inBrief, "In het kort", lines.map { .bullet($0) } + courseInBrief)
  }

  private var sidesInBrief: String {
    let balance = appraisal.balance
    var text =
      "Verkennen en sturen: \(inTurns(balance.exploring)) verkende je, \(inTurns(balance.steering)) stuurde je"
    if !balance.mixed.isEmpty { text += ", \(inTurns(balance.mixed)) deed je allebei" }
    return text + "."
  }

  private var contactInBrief: String {
    let kinds = appraisal.metacommunication
    guard !kinds.heard.isEmpty else {
      return "Over het contact: wat er tussen jullie gebeurde, bleef onbesproken."
    }
    let counts = kinds.entries.map { entry in
      "\(PlainNames.name(of: entry.marker, by: appraisal.guide)) (\(entry.tally.count))"
    }
    return "Over het contact: \(Dutch.list(counts))."
  }

  private var opportunitiesInBrief: [String] {
    let counted = appraisal.opportunities.filter { $0.outcome != .noReply }
    guard !counted.isEmpty else { return [] }
    let taken = counted.filter(\.isTaken).count
    let missed = counted.filter { $0.outcome == .missed }.count
    let counts = "\(taken) op tijd, \(counted.count - taken - missed) laat, \(missed) voorbijgegaan"
    return ["Kansen om in te gaan op wat er gebeurde: \(counts)."]
      + highlights.telling.map { text(of: [$0], quoting: false) }
  }

  private var courseInBrief: [Debrief.Block] {
    appraisal.courses.isEmpty ? [] : [.chart(chart)]
  }

  private func inTurns(_ tally: TurnCount) -> String {
    tally.isEmpty ? "in geen beurt" : "in \(Dutch.count(tally.count, "beurt", "beurten"))"
  }
}
