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
          name: line.question.title,
          value: "jij \(shown(line.trainee)), \(wording.client) \(line.client)\(afterwards(line))",
          note: withWords ? "\(wording.client) zei: \(Dutch.quoted(line.words))" : nil, turns: []))
    }
  }

  /// The figure after what she said to it, where that is another one.
  private func afterwards(_ line: ClosingEvaluation.Line) -> String {
    guard let figure = notes.evaluation?.clientAfterwards(on: line.question), figure != line.client else {
      return ""
    }
    return ", na jouw antwoord \(figure)"
  }

  private var response: [Debrief.Block] {
    guard let response = notes.evaluation?.response else { return furthest }
    return furthest + [
      .quote(label: "Jij zei erop", words: response.said),
      .quote(label: "\(wording.clientFirst) zei", words: response.answer),
    ] + effect
  }

  private var effect: [Debrief.Block] {
    guard let evaluation = notes.evaluation, let response = evaluation.response else { return [] }
    let went = evaluation.client == response.whole ? "bleef" : "werd"
    let figure = "Het laatste cijfer \(went) een \(response.whole)."
    return switch response.stance {
    case .open: [.paragraph("Je luisterde ernaar in plaats van het recht te zetten. \(figure)")]
    case .defending: [.paragraph("Je zette het recht voor jezelf. \(figure)")]
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
