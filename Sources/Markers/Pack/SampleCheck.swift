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
    let name = rules.ruleNames[sample.rule]
    let marker = rules.markers[rule.marker].id
    var findings: [Diagnostic] = []
    var winners: Set<String> = []
    for (text, position) in sample.hits?.lines ?? [] {
      let heard = hear(text)
      let own = heard.filter { $0.hasPrefix(marker.rawValue + "/") }
      winners.formUnion(own)
      guard own.isEmpty else { continue }
      findings.append(
        Diagnostic(
          .packSampleMissed, "De regel '\(name)' hoort zijn eigen voorbeeld niet: \(text)",
          at: position, advice: instead(heard)))
    }
    if findings.isEmpty, rule.weight >= 100, !winners.isEmpty, !winners.contains(name) {
      findings.append(
        Diagnostic(
          .packBeaten, "De regel '\(name)' wordt bij elk voorbeeld verslagen.", at: sample.position,
          advice:
            "Eerder gehoord: \(winners.sorted().joined(separator: ", ")). Kies een voorbeeld dat alleen deze regel hoort, of haal hem weg."
        ))
    }
    for (text, position) in sample.misses?.lines ?? [] {
      guard hear(text).contains(name) else { continue }
      findings.append(
        Diagnostic(
          .packNearMissHeard, "De regel '\(name)' hoort zijn tegenvoorbeeld toch: \(text)",
          at: position,
          advice: "Maak het patroon of 'als' strenger, of zet bij 'behalve' waar de regel zwijgt."))
    }
    return findings
  }

  /// `wat de cliënt zei >> wat de hulpverlener zegt`, or only the latter.
  private func hear(_ line: String) -> Set<String> {
    guard let arrow = line.firstRange(of: ">>") else { return listener.ruled(line, after: "") }
    return listener.ruled(
      String(line[arrow.upperBound...]), after: String(line[..<arrow.lowerBound]))
  }

  private func instead(_ heard: Set<String>) -> String {
    heard.isEmpty
      ? "Er wordt niets gehoord. Kies een zin die bij het patroon past, of maak het patroon of 'als' ruimer."
      : "Wel gehoord: \(heard.sorted().joined(separator: ", ")). Kies een andere zin, of maak het patroon of 'als' ruimer."
  }
}
