extension DebriefWriter {
  func takeAway() -> Debrief.Section? {
    guard !appraisal.turns.isEmpty else { return nil }
    return section(
      .takeAway, "Om mee te nemen",
      [
        .bullet(Self.contactQuestion),
        .bullet(Self.roleQuestion),
        .bullet("Wat hiervan neem je mee naar een cliënt die je deze week ziet?"),
        .bullet("Voor je intervisiegroep: \(groupQuestion)"),
      ] + writtenAfter)
  }

  /// What she wrote after the talk.
  var writtenAfter: [Debrief.Block] {
    [("Jij neemt mee", notes.takeAway), ("Mijn vraag aan jullie", notes.groupQuestion)]
      .compactMap { label, words in words.map { .quote(label: label, words: $0) } }
  }

  static let contactQuestion = "Wat deed dit contact met jou, en wanneer merkte je dat voor het eerst?"
  static let roleQuestion = "Welke rol nam je op je, en hoe kwam je daarin terecht?"

  private var groupQuestion: String {
    if let retry = appraisal.retry {
      return "wat zouden jullie gezegd hebben in beurt \(retry.moment.number), en waarom?"
    }
    if let point = appraisal.turningPoints.first {
      return "wat maakte volgens jullie dat het in beurt \(point.number) bewoog?"
    }
    return "wat was volgens jullie het moment waarop dit gesprek een andere kant op kon?"
  }
}
