import Dialogue
import Markers
import Scenarios
import Scoring

extension Practice {
  /// What can be said of the conversation so far.
  var appraisal: Appraisal { Appraisal(of: scenario, opening: opening, turns: turns, pack: pack) }
}

extension Appraisal {
  init(of scenario: Scenario, opening: [SpokenLine], turns: [TurnRecord], pack: MarkerPack) {
    self.init(
      of: scenario,
      opening: Opening(
        lines: opening,
        opened: scenario.scenes[scenario.start].chances.map { scenario.chances[$0].id }),
      turns: turns, guide: MarkerGuide(pack))
  }
}
