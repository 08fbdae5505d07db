import Dialogue
import Journal
import Markers
import Scenarios
import Scoring

extension Practice {
  /// What can be said of the conversation so far.
  var appraisal: Appraisal {
    Appraisal(
      of: scenario, opening: Opening(opening, of: scenario, from: from, given: given), turns: turns,
      guide: MarkerGuide(pack))
  }
}

extension Appraisal {
  /// A talk as it was kept, with the case and the rules of then.
  init(of stored: StoredSession, in scenario: Scenario, pack: MarkerPack) {
    self.init(
      of: scenario, opening: Opening(of: stored, in: scenario), turns: stored.records,
      guide: MarkerGuide(pack))
  }
}

extension Opening {
  init(of stored: StoredSession, in scenario: Scenario) {
    let header = stored.summary.header
    self.init(stored.opening, of: scenario, from: header.from, given: header.given ?? [])
  }

  /// - Parameter from: the scene in which the talk began, when that was not where the case begins.
  fileprivate init(_ lines: [SpokenLine], of scenario: Scenario, from: String?, given: [String]) {
    let scene = from.flatMap { scenario.scene(named: $0) } ?? scenario.start
    let control = try? CaseMoment(in: scenario, scene: from, levels: given).control
    let begun = Conversation(scenario, seed: 0, from: control)
    self.init(
      lines: lines, opened: scenario.scenes[scene].chances.map { scenario.chances[$0].id },
      levels: begun.levels, facts: begun.facts, from: from)
  }
}
