/// Reads a table key by key; what is left over at the end is unknown.
///
/// Every reader notes what is wrong in `findings` and goes on, so that one run reports all.
package struct YAMLFields {
  package let position: SourcePosition
  private let entries: [YAMLNode.Entry]
  /// The keys that were asked for so far.
  package private(set) var known: [String] = []

  /// The fields of `node`; a node that is no table is reported and counts as an empty one.
  package init(_ node: YAMLNode, of what: String, _ findings: inout [Diagnostic]) {
    position = node.position
    if case .table(let entries) = node.content {
      self.entries = entries
    } else {
      entries = []
      findings.append(
        Diagnostic(
          .wrongShape, "\(what) hoort een blok met sleutels te zijn; hier staat \(node.dutchKind).",
          at: node.position))
    }
  }

  package var isEmpty: Bool { entries.isEmpty }

  /// The value of `key`, or nil when it is not there.
  package mutating func node(_ key: String) -> YAMLNode? {
    known.append(key)
    return entries.first { $0.key.value == key }?.value
  }

  /// As ``node(_:)``; a missing key is an error.
  package mutating func requiredNode(_ key: String, _ findings: inout [Diagnostic]) -> YAMLNode? {
    if let node = node(key) { return node }
    findings.append(Diagnostic(.missingKey, "De sleutel '\(key)' ontbreekt.", at: position))
    return nil
  }

  package mutating func text(_ key: String, _ findings: inout [Diagnostic]) -> Located<String>? {
    node(key)?.text(key, &findings)
  }

  package mutating func requiredText(_ key: String, _ findings: inout [Diagnostic]) -> Located<String>? {
    requiredNode(key, &findings)?.text(key, &findings)
  }

  /// One text or a list of texts; both read as a list.
  package mutating func texts(_ key: String, _ findings: inout [Diagnostic]) -> [Located<String>] {
    node(key)?.texts(key, &findings) ?? []
  }

  package mutating func whole(_ key: String, _ findings: inout [Diagnostic]) -> Located<Int>? {
    node(key)?.whole(key, &findings)
  }

  package mutating func flag(_ key: String, _ findings: inout [Diagnostic]) -> Bool? {
    guard let text = text(key, &findings) else { return nil }
    switch text.value {
    case "ja": return true
    case "nee": return false
    default:
      findings.append(
        Diagnostic(.wrongShape, "Bij '\(key)' hoort ja of nee, niet '\(text.value)'.", at: text.position))
      return nil
    }
  }

  /// All keys with their values, for tables whose keys are the author's own names.
  package mutating func all() -> [YAMLNode.Entry] {
    known = entries.map(\.key.value)
    return entries
  }

  /// Reports the keys that nobody asked for, with the nearest one that exists.
  package func reportUnknown(_ findings: inout [Diagnostic]) {
    reportUnknown(among: known, &findings)
  }

  package func reportUnknown(among known: [String], _ findings: inout [Diagnostic]) {
    let rests = CutSentence.rests(in: entries)
    findings += rests.filter { !known.contains($0.rest.value) }.map(\.diagnostic)
    let ofSentences = Set(rests.flatMap { [$0.rest.position] + $0.further.map(\.position) })
    for entry in entries where !known.contains(entry.key.value) && !ofSentences.contains(entry.key.position) {
      findings.append(
        Diagnostic(
          .unknownKey, "De sleutel '\(entry.key.value)' bestaat hier niet.", at: entry.key.position,
          advice: Nearest.question(for: entry.key.value, among: known)
            ?? "Hier kan: \(known.joined(separator: ", "))."))
    }
  }
}

extension YAMLNode {
  /// This node as one text; anything else is reported.
  package func text(_ key: String, _ findings: inout [Diagnostic]) -> Located<String>? {
    guard case .scalar(let text) = content, !text.isEmpty else {
      findings.append(
        Diagnostic(.wrongShape, "Bij '\(key)' hoort een tekst; hier staat \(dutchKind).", at: position))
      return nil
    }
    return Located(text, at: position.advanced(by: textOffset))
  }

  /// One text or a list of texts.
  package func texts(_ key: String, _ findings: inout [Diagnostic]) -> [Located<String>] {
    guard case .list(let items) = content else { return text(key, &findings).map { [$0] } ?? [] }
    return items.compactMap { $0.text(key, &findings) }
  }

  /// The items of a list; a single value reads as a list of one.
  package var items: [YAMLNode] {
    if case .list(let items) = content { items } else { [self] }
  }

  /// A whole number written in digits, with an optional sign.
  package func whole(_ key: String, _ findings: inout [Diagnostic]) -> Located<Int>? {
    guard let text = text(key, &findings) else { return nil }
    guard let number = Int(text.value) else {
      findings.append(
        Diagnostic(
          .wrongShape, "Bij '\(key)' hoort een heel getal, niet '\(text.value)'.", at: text.position))
      return nil
    }
    return text.map { _ in number }
  }
}
