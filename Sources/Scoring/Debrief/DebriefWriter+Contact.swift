extension DebriefWriter {
  func contact() -> Debrief.Section? {
    guard !appraisal.turns.isEmpty else { return nil }
    let kinds = appraisal.metacommunication
    guard !kinds.heard.isEmpty else {
      return section(
        .contact, "Over het contact",
        [.paragraph("Wat er tussen jullie gebeurde, bleef in dit gesprek onbesproken.")])
    }
    return section(
      .contact, "Over het contact",
      kinds.entries.map {
        wording.figure(Dutch.capitalised(PlainNames.name(of: $0.marker, by: appraisal.guide)), $0.tally)
      })
  }
}
