import Diagnostics

/// Listens to the samples of every rule.
struct SampleCheck {
  let listener: Listener
  let rules: CompiledRules

  func findings(_ samples: [RuleSamples]) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for sample in samples {
      let rule = rules.rules[sample.rule]
      let marker = rules.markers[rule.marker].id
      for line in sample.hits?.lines ?? [] {
        let text = String(decoding: line.text, as: UTF8.self)
        let hearing = hear(text[...])
        if hearing.markers.contains(marker) { continue }
        findings.append(
          Diagnostic(
            .packSampleMissed, "De regel '\(rule.name)' hoort zijn eigen voorbeeld niet: \(text)",
            at: line.position, advice: heardInstead(hearing)))
      }
      for line in sample.misses?.lines ?? [] {
        let text = String(decoding: line.text, as: UTF8.self)
        let hearing = hear(text[...])
        guard hearing.findings.contains(where: { $0.rule == rule.name }) else { continue }
        findings.append(
          Diagnostic(
            .packNearMissHeard, "De regel '\(rule.name)' hoort zijn tegenvoorbeeld toch: \(text)",
            at: line.position))
      }
    }
    return findings
  }

  /// `wat de cliënt zei >> wat de hulpverlener zegt`, or only the latter.
  private func hear(_ line: Substring) -> Hearing {
    guard let arrow = line.firstRange(of: ">>") else {
      return listener.listen(to: String(line), after: "")
    }
    return listener.listen(
      to: String(line[arrow.upperBound...]), after: String(line[..<arrow.lowerBound]))
  }

  private func heardInstead(_ hearing: Hearing) -> String {
    let heard = hearing.findings.map(\.rule)
    return heard.isEmpty ? "Er wordt niets gehoord." : "Wel gehoord: \(heard.joined(separator: ", "))."
  }
}
