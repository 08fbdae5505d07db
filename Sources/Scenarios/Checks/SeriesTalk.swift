import Diagnostics

/// A case as one talk of a series, with what the other talks must know of it.
package struct SeriesTalk: Sendable {
  package let series: String
  package let scenario: String
  let number: Located<Int>
  let follows: Located<String>?
  let takenFacts: [Located<String>]
  let givenFacts: [Located<String>]
  /// By the name of the author, ids of levels that are taken along.
  let takenLevels: [(name: Located<String>, level: String)]
  let takenEndings: [Located<String>]
  let levels: Set<String>
  let facts: Set<String>
  /// Facts that can be so when the talk ends.
  let possibleFacts: Set<String>
  let endings: Set<String>
  /// The author's own lines, by id.
  let lines: [String: (text: String, position: SourcePosition)]

  init?(_ draft: CaseDraft, _ scenario: Scenario) {
    guard let written = draft.series, let series = scenario.series else { return nil }
    self.series = series.name
    self.scenario = scenario.about.id
    number = written.talk
    follows = written.follows
    takenFacts = written.facts
    givenFacts = written.gives
    takenLevels = zip(written.levels, series.levels).map { ($0, scenario.levels[$1].id) }
    takenEndings = written.endings.map(\.ending)
    levels = Set(scenario.levels.map(\.id))
    facts = Set(scenario.facts.map(\.id))
    let bits = scenario.reactions.reduce(series.facts) { $0 | $1.remembers }
    let given = series.endings.values.reduce(bits) { $0 | 1 << UInt64($1) }
    possibleFacts = Set(
      scenario.facts.enumerated().filter { given & (1 << UInt64($0.offset)) != 0 }.map(\.element.id))
    endings = Set(scenario.endings.map(\.id))
    var lines: [String: (String, SourcePosition)] = [:]
    for variant in scenario.supplies.flatMap(\.variants) {
      guard let position = variant.position else { continue }
      for line in variant.lines where lines[line.id] == nil {
        lines[line.id] = (line.text.filled { _ in 0 }, position)
      }
    }
    self.lines = lines
  }
}
