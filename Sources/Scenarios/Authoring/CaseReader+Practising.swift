import Diagnostics

extension CaseReader {
  mutating func card(_ node: YAMLNode) -> TheoryCard? {
    var fields = open(node, as: .card)
    let text = withFindings { fields.requiredText("tekst", &$0) }?.value
    let source = withFindings { fields.text("bron", &$0) }?.value
    close(fields, as: .card)
    return text.map { TheoryCard(text: $0, source: source) }
  }

  mutating func evaluation(_ node: YAMLNode) -> EvaluationWords {
    var fields = open(node, as: .evaluation)
    var scales: [String: EvaluationWords.Scale] = [:]
    for question in EvaluationWords.questions {
      scales[question] = fields.node(question).map { scale($0) }
    }
    let words = EvaluationWords(
      isLeftOut: withFindings { fields.flag("vervalt", &$0) } ?? false, scales: scales,
      opened: withFindings { fields.text("neemt-aan", &$0) }?.value,
      closed: withFindings { fields.text("verdedigt", &$0) }?.value)
    close(fields, as: .evaluation)
    return words
  }

  private mutating func scale(_ node: YAMLNode) -> EvaluationWords.Scale {
    var fields = open(node, as: .evaluationScale)
    let scale = EvaluationWords.Scale(
      low: withFindings { fields.text("laag", &$0) }?.value,
      middle: withFindings { fields.text("midden", &$0) }?.value,
      high: withFindings { fields.text("hoog", &$0) }?.value)
    close(fields, as: .evaluationScale)
    return scale
  }
}
