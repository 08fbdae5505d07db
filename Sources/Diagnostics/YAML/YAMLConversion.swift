import Yams

/// Turns the library's nodes into ours, refusing what an author should not use.
struct YAMLConversion {
  let limits: YAMLLimits
  var findings: [Diagnostic] = []

  init(limits: YAMLLimits) { self.limits = limits }

  mutating func convert(_ node: Node, depth: Int) -> YAMLNode {
    let position = position(of: node)
    guard depth <= limits.depth else {
      if findings.isEmpty {
        findings.append(Diagnostic(.tooDeep, "Zo diep kan een casus niet nesten.", at: position))
      }
      return YAMLNode(.scalar(""), at: position)
    }
    switch node {
    case .scalar(let scalar):
      refuseAnchor(scalar.anchor, at: position)
      refuseTag(scalar.tag, at: position)
      return YAMLNode(
        .scalar(text(of: scalar)), at: position, textOffset: offset(of: scalar),
        isBare: scalar.style == .plain)
    case .sequence(let sequence):
      refuseAnchor(sequence.anchor, at: position)
      return YAMLNode(.list(sequence.map { convert($0, depth: depth + 1) }), at: position)
    case .mapping(let mapping):
      refuseAnchor(mapping.anchor, at: position)
      return YAMLNode(
        .table(mapping.map { entry(key: $0.key, value: $0.value, depth: depth) }), at: position)
    case .alias:
      findings.append(Diagnostic(.anchor, "Een verwijzing met '*' kan hier niet.", at: position))
      return YAMLNode(.scalar(""), at: position)
    }
  }

  private mutating func entry(key: Node, value: Node, depth: Int) -> YAMLNode.Entry {
    let position = position(of: key)
    if case .scalar(let scalar) = key {
      return .init(
        key: Located(scalar.string, at: position), value: convert(value, depth: depth + 1))
    }
    findings.append(Diagnostic(.badYAML, "Een sleutel moet een gewoon woord zijn.", at: position))
    return .init(key: Located("", at: position), value: YAMLNode(.scalar(""), at: position))
  }

  private mutating func refuseAnchor(_ anchor: Anchor?, at position: SourcePosition) {
    guard anchor != nil, findings.isEmpty else { return }
    findings.append(
      Diagnostic(.anchor, "Een verwijzing met '&' kan hier niet; schrijf de tekst uit.", at: position))
  }

  /// A word right behind `!` is taken for a type, and would be lost.
  private mutating func refuseTag(_ tag: Tag, at position: SourcePosition) {
    guard tag.description.hasPrefix("!"), findings.isEmpty else { return }
    findings.append(
      Diagnostic(
        .badYAML, "Een tekst kan niet met ! beginnen; zet hem tussen aanhalingstekens.", at: position))
  }

  /// A plain `~` or `null` is YAML's way to write nothing.
  private func text(of scalar: Node.Scalar) -> String {
    let isNull = scalar.style == .plain && ["~", "null", "Null", "NULL"].contains(scalar.string)
    return isNull ? "" : scalar.string
  }

  private func offset(of scalar: Node.Scalar) -> Int {
    switch scalar.style {
    case .singleQuoted, .doubleQuoted: 1
    default: 0
    }
  }

  private func position(of node: Node) -> SourcePosition {
    guard let mark = node.mark else { return .start }
    return SourcePosition(line: mark.line, column: mark.column)
  }
}
