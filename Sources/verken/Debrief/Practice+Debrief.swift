import Dialogue
import Journal
import Markers
import Scenarios
import Scoring

extension Practice {
  /// What can be said of the conversation so far.
  var appraisal: Appraisal {
    Appraisal(of: scenario, opening: opening, turns: turns, pack: pack, from: from, given: given)
  }
}

extension Appraisal {
  /// - Parameter from: the scene in which the talk began, when that was not where the case begins.
  init(
    of scenario: Scenario, opening: [SpokenLine], turns: [TurnRecord], pack: MarkerPack, from: String?,
    given: [String]
  ) {
    let scene = from.flatMap { scenario.scene(named: $0) } ?? scenario.start
    let control = try? CaseMoment(in: scenario, scene: from, levels: given).control
    let begun = Conversation(scenario, seed: 0, from: control)
    self.init(
      of: scenario,
      opening: Opening(
        lines: opening, opened: scenario.scenes[scene].chances.map { scenario.chances[$0].id },
        levels: begun.levels,
        facts: begun.facts, from: from),
      turns: turns, guide: MarkerGuide(pack))
  }

  /// A talk as it was kept, with the case and the rules of then.
  init(of stored: StoredSession, in scenario: Scenario, pack: MarkerPack) {
    self.init(
      of: scenario, opening: stored.opening, turns: stored.records, pack: pack,
      from: stored.summary.header.from, given: stored.summary.header.given ?? [])
  }
}
