import Diagnostics

extension CaseReader {
  /// A text, a table or a list of those: the ways something can be said.
  mutating func variants(_ node: YAMLNode) -> [VariantDraft] {
    if case .list(let items) = node.content { noteSplit(items) }
    return node.items.flatMap { variant($0) }
  }

  private mutating func variant(_ node: YAMLNode) -> [VariantDraft] {
    switch node.content {
    case .scalar:
      noteCut(node)
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

  /// A sentence that lost its end behind ` #`, or that took in the next of its list.
  mutating func noteCut(_ node: YAMLNode) {
    guard case .scalar(let text) = node.content, node.isBare,
      let notation = bareText?.notation(of: text, at: node.position)
    else { return }
    if let line = notation.swallowedItem {
      note(
        Diagnostic(
          .cutText, "Regel \(line) hoort zo bij de zin die hier begint.", at: node.position,
          advice: "Zet de streepjes van een lijst recht onder elkaar, met een spatie erachter."))
    } else if let dash = text.first, "-–—".contains(dash) {
      note(
        Diagnostic(
          .cutText, "'\(text.opening(30))' begint zo met een streepje.", at: node.position,
          advice: "Een lijst heeft een gewoon streepje, met een spatie erachter."))
    }
    guard let lost = notation.comment, !text.endsSentence else { return }
    note(
      Diagnostic(
        .cutText, "Na '\(text.suffix(30))' valt '# \(lost.opening(30))' weg.", at: node.position,
        advice: "Zet de tekst tussen aanhalingstekens als dit erbij hoort."))
  }

  /// A sentence that a comma between brackets cut in two: the second part goes on in lower case.
  private mutating func noteSplit(_ items: [YAMLNode]) {
    for (before, node) in zip(items, items.dropFirst()) {
      guard case .scalar(let text) = node.content, case .scalar(let first) = before.content,
        node.isBare, before.isBare, before.position.line == node.position.line,
        !first.endsSentence, text.first?.isLowercase == true
      else { continue }
      note(
        Diagnostic(
          .cutText, "De komma na '\(first.suffix(30))' begint een nieuwe zin: '\(text.opening(30))'.",
          at: node.position, advice: "Zet een zin met een komma tussen aanhalingstekens."))
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
      noteCut(node)
      return withFindings { node.text("zegt", &$0) }.map { [LineDraft(text: $0)] } ?? []
    case .table(let entries):
      let cut = CutSentence.rests(in: entries)
      cut.forEach { note($0.diagnostic) }
      let rests = Set(cut.flatMap { [$0.rest] + $0.further }.map(\.position))
      return entries.filter { !rests.contains($0.key.position) }.compactMap { entry in
        noteCut(entry.value)
        return withFindings { entry.value.text(entry.key.value, &$0) }
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
