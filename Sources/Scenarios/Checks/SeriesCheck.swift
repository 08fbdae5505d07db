package import Diagnostics

/// What only shows when the talks of a series are seen together.
package enum SeriesCheck {
  /// The findings by id of the case they belong to. Talks that are not given are not judged.
  package static func findings(_ talks: [SeriesTalk]) -> [String: [Diagnostic]] {
    var findings: [String: [Diagnostic]] = [:]
    for group in Dictionary(grouping: talks, by: \.series).values where group.count > 1 {
      let talks = group.sorted { $0.number.value < $1.number.value }
      for (index, talk) in talks.enumerated() {
        let found =
          order(talk, among: talks) + taken(talk, among: talks) + given(talk, before: talks[(index + 1)...])
          + repeated(talk, after: talks[..<index])
        findings[talk.scenario, default: []] += found
      }
    }
    return findings
  }

  private static func order(_ talk: SeriesTalk, among talks: [SeriesTalk]) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    if let twin = talks.first(where: {
      $0.number.value == talk.number.value && $0.scenario != talk.scenario
    }) {
      findings.append(
        Diagnostic(
          .brokenSeries, "'\(twin.scenario)' is ook gesprek \(talk.number.value) van deze reeks.",
          at: talk.number.position))
    }
    if let follows = talk.follows, let before = talks.first(where: { $0.scenario == follows.value }),
      before.number.value != talk.number.value - 1
    {
      findings.append(
        Diagnostic(
          .brokenSeries,
          "'\(follows.value)' is gesprek \(before.number.value); dit is gesprek \(talk.number.value).",
          at: follows.position))
    }
    if let follows = talk.follows, !talks.contains(where: { $0.scenario == follows.value }),
      let before = talks.first(where: { $0.number.value == talk.number.value - 1 })
    {
      findings.append(
        Diagnostic(
          .brokenSeries, "De casus '\(follows.value)' zit niet in deze reeks.", at: follows.position,
          advice: "Gesprek \(before.number.value) is '\(before.scenario)'."))
    }
    return findings
  }

  private static func taken(_ talk: SeriesTalk, among talks: [SeriesTalk]) -> [Diagnostic] {
    guard let before = talks.first(where: { $0.scenario == talk.follows?.value }) else { return [] }
    func missing(_ what: String, _ name: Located<String>, _ known: Set<String>) -> Diagnostic {
      return Diagnostic(
        .takesNothing, "\(what) '\(name.value)' is er niet in het gesprek ervoor, '\(before.scenario)'.",
        at: name.position, advice: Nearest.question(for: name.value, among: known.sorted()))
    }
    return talk.takenFacts.filter { !before.facts.contains($0.value) }
      .map { missing("Het feit", $0, before.facts) }
      + talk.takenFacts.filter { before.facts.contains($0.value) && !before.possibleFacts.contains($0.value) }
      .map {
        Diagnostic(
          .takesNothing,
          "Het feit '\($0.value)' wordt in het gesprek ervoor, '\(before.scenario)', nooit waar.",
          at: $0.position)
      }
      + talk.takenLevels.filter { !before.levels.contains($0.level) }
      .map { missing("De stand", $0.name, before.levels) }
      + talk.takenEndings.filter { !before.endings.contains($0.value) }
      .map { missing("Het einde", $0, before.endings) }
  }

  private static func given(_ talk: SeriesTalk, before later: ArraySlice<SeriesTalk>) -> [Diagnostic] {
    guard !later.isEmpty else { return [] }
    let taken = Set(later.flatMap(\.takenFacts).map(\.value))
    return talk.givenFacts.filter { !taken.contains($0.value) }.map {
      Diagnostic(
        .givesNothing, "Het feit '\($0.value)' neemt geen later gesprek van de reeks mee.", at: $0.position)
    }
  }

  private static func repeated(_ talk: SeriesTalk, after earlier: ArraySlice<SeriesTalk>) -> [Diagnostic] {
    talk.lines.compactMap { id, line in
      guard let (before, first) = earlier.lazy.compactMap({ talk in talk.lines[id].map { (talk, $0) } }).first
      else { return nil }
      return Diagnostic(
        .saidInOtherTalk,
        "'\(line.text.opening())' staat ook in '\(before.scenario)', op regel \(first.position.line).",
        at: line.position)
    }
  }
}
