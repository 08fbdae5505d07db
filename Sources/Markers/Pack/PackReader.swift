import Diagnostics

/// Reads a pack file into a ``PackSource``.
struct PackReader {
  var findings: [Diagnostic] = []

  mutating func read(_ root: YAMLNode) -> PackSource {
    var source = PackSource()
    var fields = YAMLFields(root, of: "Een pakket", &findings)
    _ = fields.node("pakket")
    if let words = fields.node("woorden") {
      var table = YAMLFields(words, of: "'woorden'", &findings)
      for entry in table.all() {
        guard let text = text(entry.value, of: entry.key.value, otherwise: Self.behind) else { continue }
        source.wordClasses.append((entry.key, text))
      }
    }
    if let verbs = text("werkwoorden", in: &fields, otherwise: Self.behind) { source.verbs.append(verbs) }
    if let spellings = text("schrijfwijzen", in: &fields, otherwise: Self.below("schrijfwijzen")) {
      source.spellings.append(spellings)
    }
    source.weighing = fields.text("wegingen", &findings)
    if let markers = fields.node("markers") {
      var table = YAMLFields(markers, of: "'markers'", &findings)
      for entry in table.all() { source.markers.append(marker(entry)) }
    }
    fields.reportUnknown(&findings)
    return source
  }

  private mutating func marker(_ entry: YAMLNode.Entry) -> MarkerSource {
    var marker = MarkerSource(id: entry.key)
    var fields = YAMLFields(entry.value, of: "Een marker", &findings)
    marker.name = fields.text("naam", &findings)
    if let family = fields.text("familie", &findings) {
      if let known = Family(rawValue: family.value) {
        marker.family = family.map { _ in known }
      } else {
        let names = Family.allCases.map(\.rawValue)
        findings.append(
          Diagnostic(
            .packUnknownName, "De familie '\(family.value)' bestaat niet.", at: family.position,
            advice: "Kies uit \(names.joined(separator: ", "))."))
      }
    }
    marker.yields = text("wijkt-voor", in: &fields, otherwise: Self.behind)
    marker.silencedBy = text("zwijgt-bij", in: &fields, otherwise: Self.behind)
    if let rules = fields.node("regels") {
      var table = YAMLFields(rules, of: "'regels'", &findings)
      for entry in table.all() { marker.rules.append(rule(entry)) }
    }
    fields.reportUnknown(&findings)
    return marker
  }

  private mutating func rule(_ entry: YAMLNode.Entry) -> RuleSource {
    var rule = RuleSource(name: entry.key)
    var fields = YAMLFields(entry.value, of: "Een regel", &findings)
    rule.patterns = text("hoort", in: &fields, otherwise: Self.below("hoort"))
    rule.exceptions = text("behalve", in: &fields, otherwise: Self.below("behalve"))
    rule.condition = text("als", in: &fields, otherwise: Self.behind)
    rule.contains = text("bevat", in: &fields, otherwise: Self.below("bevat"))
    rule.excludes = text("zonder", in: &fields, otherwise: Self.below("zonder"))
    rule.scope = fields.text("bereik", &findings)
    rule.weight = fields.whole("weegt", &findings)
    rule.isFallback = fields.flag("vangnet", &findings) ?? false
    rule.yields = text("wijkt-voor", in: &fields, otherwise: Self.behind)
    rule.samples = text("voorbeeld", in: &fields, otherwise: Self.below("voorbeeld"))
    rule.misses = text("mis", in: &fields, otherwise: Self.below("mis"))
    fields.reportUnknown(&findings)
    return rule
  }

  /// A text; where something else stands, how to write it.
  private mutating func text(
    _ key: String, in fields: inout YAMLFields, otherwise advice: String
  ) -> Located<String>? {
    fields.node(key).flatMap { text($0, of: key, otherwise: advice) }
  }

  private mutating func text(_ node: YAMLNode, of key: String, otherwise advice: String) -> Located<String>? {
    if case .scalar = node.content { return node.text(key, &findings) }
    findings.append(
      Diagnostic(
        .wrongShape, "Bij '\(key)' hoort een tekst; hier staat \(node.dutchKind).", at: node.position,
        advice: advice))
    return nil
  }

  private static let behind = "Zet ze achter elkaar, met alleen een spatie ertussen, en zonder [ ] of { }."

  private static func below(_ key: String) -> String {
    "Schrijf '\(key): |' en zet ze daaronder, ingesprongen en elk op een eigen regel, zonder streepjes of [ ]."
  }
}
