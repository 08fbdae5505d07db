import Dialogue
import Markers
import Scenarios

/// A whole conversation, read once; every figure is made from this.
struct Talk {
  let scenario: Scenario
  let opening: Opening
  let turns: [ScoredTurn]
  let guide: MarkerGuide
  let courses: [LevelCourse]
  let shifts: [Shift]

  init(of scenario: Scenario, opening: Opening, turns: [TurnRecord], guide: MarkerGuide) {
    self.scenario = scenario
    self.opening = opening
    self.turns = turns.map { ScoredTurn($0, guide: guide) }
    self.guide = guide
    courses = LevelCourse.all(of: scenario, opening: opening, turns: turns)
    shifts = Shift.all(of: turns.map(\.number), courses: courses)
  }

  func turn(_ number: Int) -> ScoredTurn? { turns.first { $0.number == number } }
  func shift(at number: Int) -> Shift? { shifts.first { $0.turn == number } }

  /// What was said and shown just before a turn.
  func words(before number: Int) -> [SpokenLine] {
    guard let index = turns.firstIndex(where: { $0.number == number }) else { return [] }
    return index == 0 ? opening.lines : turns[index - 1].record.lines
  }

  func tally(where holds: (ScoredTurn) -> Bool) -> TurnCount {
    TurnCount(turns.filter(holds).map(\.number))
  }

  func tally(of markers: Set<MarkerID>) -> TurnCount { tally { $0.has(anyOf: markers) } }
}
