import Diagnostics

extension CaseReader {
  /// A text, a table or a list of those: the ways something can be said.
  mutating func variants(_ node: YAMLNode) -> [VariantDraft] {
    node.items.flatMap { variant($0) }
  }

  private mutating func variant(_ node: YAMLNode) -> [VariantDraft] {
    switch node.content {
    case .scalar:
      guard let text = withFindings({ node.text("zegt", &$0) }) else { return [] }
      return [VariantDraft(position: node.position, lines: [LineDraft(text: text)])]
    case .list(let exchange):
      return [VariantDraft(position: node.position, lines: exchange.flatMap { spoken($0) })]
    case .table(let entries):
      return entries.contains { $0.key.value == "zegt" }
        ? conditional(node)
        : [
          VariantDraft(position: node.position, lines: spoken(node))
        ]
    }
  }

  private mutating func conditional(_ node: YAMLNode) -> [VariantDraft] {
    var fields = open(node, as: .variant)
    let condition = withFindings { fields.text("als", &$0) }
    let says = fields.node("zegt").map { variants($0) } ?? []
    close(fields, as: .variant)
    return says.map { variant in
      var variant = variant
      if variant.condition == nil { variant.condition = condition }
      return variant
    }
  }

  /// `vader: …` or a bare text: one person's line.
  private mutating func spoken(_ node: YAMLNode) -> [LineDraft] {
    switch node.content {
    case .scalar:
      return withFindings { node.text("zegt", &$0) }.map { [LineDraft(text: $0)] } ?? []
    case .table(let entries):
      return entries.compactMap { entry in
        withFindings { entry.value.text(entry.key.value, &$0) }
          .map { LineDraft(speaker: entry.key, text: $0) }
      }
    case .list:
      note(
        Diagnostic(
          .wrongShape, "Hier hoort wie er spreekt en wat hij zegt; hier staat een lijst.", at: node.position))
      return []
    }
  }
}
