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
        guard let text = entry.value.text(entry.key.value, &findings) else { continue }
        source.wordClasses.append((entry.key, text))
      }
    }
    if let verbs = fields.text("werkwoorden", &findings) { source.verbs.append(verbs) }
    if let spellings = fields.text("schrijfwijzen", &findings) { source.spellings.append(spellings) }
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
    marker.yields = fields.text("wijkt-voor", &findings)
    marker.silencedBy = fields.text("zwijgt-bij", &findings)
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
    rule.patterns = fields.text("hoort", &findings)
    rule.exceptions = fields.text("behalve", &findings)
    rule.condition = fields.text("als", &findings)
    rule.contains = fields.text("bevat", &findings)
    rule.excludes = fields.text("zonder", &findings)
    rule.scope = fields.text("bereik", &findings)
    rule.weight = fields.whole("weegt", &findings)
    rule.isFallback = fields.flag("vangnet", &findings) ?? false
    rule.yields = fields.text("wijkt-voor", &findings)
    rule.samples = fields.text("voorbeeld", &findings)
    rule.misses = fields.text("mis", &findings)
    fields.reportUnknown(&findings)
    return rule
  }
}
