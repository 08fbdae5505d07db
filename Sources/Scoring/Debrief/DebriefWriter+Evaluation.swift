extension DebriefWriter {
  /// Both figures beside each other, and how she took it.
  func evaluation() -> Debrief.Section? {
    section(.evaluation, "Hoe jullie het gesprek vonden", figures(withWords: true) + response)
  }

  func evaluationInShort() -> Debrief.Section? {
    section(.evaluation, "Hoe jullie het gesprek vonden", figures(withWords: false) + furthest + effect)
  }

  private func figures(withWords: Bool) -> [Debrief.Block] {
    (notes.evaluation?.lines ?? []).map { line in
      .figure(
        Debrief.FigureLine(
          name: line.question.title, value: "jij \(shown(line.trainee)), \(wording.client) \(line.client)",
          note: withWords ? "\(wording.client) zei: \(Dutch.quoted(line.words))" : nil, turns: []))
    }
  }

  private var response: [Debrief.Block] {
    guard let response = notes.evaluation?.response else { return furthest }
    return furthest + [
      .quote(label: "Jij zei erop", words: response.said),
      .quote(label: "\(wording.client) zei", words: response.answer),
    ] + effect
  }

  private var effect: [Debrief.Block] {
    guard let response = notes.evaluation?.response else { return [] }
    return switch response.stance {
    case .open:
      [
        .paragraph(
          "Je luisterde ernaar in plaats van het recht te zetten. Het laatste cijfer werd een \(response.whole)."
        )
      ]
    case .defending:
      [.paragraph("Je zette het recht voor jezelf. Het laatste cijfer werd een \(response.whole).")]
    case .neither: []
    }
  }

  /// Where the two saw it most differently.
  private var furthest: [Debrief.Block] {
    let gaps = (notes.evaluation?.lines ?? []).compactMap { line in
      line.trainee.map { (question: line.question, gap: abs($0 - line.client)) }
    }
    guard let most = gaps.map(\.gap).max(), most >= 2, let line = gaps.first(where: { $0.gap == most }) else {
      return []
    }
    return [
      .paragraph("Het verst uit elkaar lagen jullie bij \(line.question.rawValue). Waar zou dat van komen?")
    ]
  }

  private func shown(_ number: Int?) -> String { number.map(String.init) ?? "niets ingevuld" }
}
