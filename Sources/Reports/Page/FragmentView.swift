import Dialogue
import Scenarios
import Scoring

/// A few turns with room beside them to write what somebody else would have said.
struct FragmentView {
  struct Row {
    let number: Int
    let before: [SpokenView]
    let reply: SpokenView
  }

  let heading: String
  let caption: String
  let rows: [Row]
  /// What was answered to the last of them.
  let after: [SpokenView]
  /// How close together it must stand to leave room on one page.
  let density: String

  init?(_ report: SessionReport) {
    let appraisal = report.appraisal
    let turns = appraisal.turns.filter { report.fragment.contains($0.number) }
    guard let last = turns.last else { return nil }
    let scenario = appraisal.scenario
    heading = "Het fragment: \(Dutch.turns(turns.map(\.number)))"
    caption = "Wat er werd gezegd, met ruimte voor wat jij had gezegd"
    rows = turns.map { turn in
      Row(
        number: turn.number,
        before: SpokenView.all(Self.lines(before: turn.number, in: appraisal), in: scenario),
        reply: SpokenView(trainee: TraineeWords.name, passages: TurnView.words(of: turn)))
    }
    after = SpokenView.all(last.record.lines, in: scenario)
    density = Density.fitting(rows, after: after, on: report).rawValue
  }

  static func lines(before number: Int, in appraisal: Appraisal) -> [SpokenLine] {
    let index = appraisal.turns.firstIndex { $0.number == number } ?? 0
    return index == 0 ? appraisal.opening.lines : appraisal.turns[index - 1].record.lines
  }
}
