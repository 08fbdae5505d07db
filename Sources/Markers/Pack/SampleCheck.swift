package import Diagnostics

/// Something about a rule of a pack, with the file it stands in.
package struct PackFinding: Sendable, Hashable {
  package let file: String
  package let diagnostic: Diagnostic
}

/// Listens to the samples of every rule.
struct SampleCheck {
  let listener: Listener
  let rules: CompiledRules

  func findings(_ samples: [RuleSamples]) -> [PackFinding] {
    samples.flatMap { sample in
      check(sample).map { PackFinding(file: sample.file, diagnostic: $0) }
    }
  }

  private func check(_ sample: RuleSamples) -> [Diagnostic] {
    let rule = rules.rules[sample.rule]
    let marker = rules.markers[rule.marker].id
    var findings: [Diagnostic] = []
    var winners: Set<String> = []
    for line in sample.hits?.lines ?? [] {
      let text = String(decoding: line.text, as: UTF8.self)
      let hearing = hear(text)
      let heard = hearing.findings.filter { $0.marker == marker }
      winners.formUnion(heard.map(\.rule))
      guard heard.isEmpty else { continue }
      findings.append(
        Diagnostic(
          .packSampleMissed, "De regel '\(rule.name)' hoort zijn eigen voorbeeld niet: \(text)",
          at: line.position, advice: heardInstead(hearing)))
    }
    if findings.isEmpty, rule.weight >= 100, !winners.isEmpty, !winners.contains(rule.name) {
      findings.append(
        Diagnostic(
          .packBeaten, "De regel '\(rule.name)' wordt bij elk voorbeeld verslagen.", at: sample.position,
          advice: "Eerder gehoord: \(winners.sorted().joined(separator: ", "))."))
    }
    for line in sample.misses?.lines ?? [] {
      let text = String(decoding: line.text, as: UTF8.self)
      guard hear(text).findings.contains(where: { $0.rule == rule.name }) else { continue }
      findings.append(
        Diagnostic(
          .packNearMissHeard, "De regel '\(rule.name)' hoort zijn tegenvoorbeeld toch: \(text)",
          at: line.position))
    }
    return findings
  }

  /// `wat de cliënt zei >> wat de hulpverlener zegt`, or only the latter.
  private func hear(_ line: String) -> Hearing {
    guard let arrow = line.firstRange(of: ">>") else { return listener.listen(to: line, after: "") }
    return listener.listen(
      to: String(line[arrow.upperBound...]), after: String(line[..<arrow.lowerBound]))
  }

  private func heardInstead(_ hearing: Hearing) -> String {
    let heard = hearing.findings.map(\.rule)
    return heard.isEmpty ? "Er wordt niets gehoord." : "Wel gehoord: \(heard.joined(separator: ", "))."
  }
}
