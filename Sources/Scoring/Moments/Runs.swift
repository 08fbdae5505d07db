/// Turns in a row that have something in common.
enum Runs {
  static func all(
    in turns: [ScoredTurn], where holds: (ScoredTurn) -> Bool
  ) -> [ArraySlice<ScoredTurn>] {
    var runs: [ArraySlice<ScoredTurn>] = []
    var start = turns.startIndex
    for index in turns.indices where !holds(turns[index]) {
      if start < index { runs.append(turns[start..<index]) }
      start = index + 1
    }
    if start < turns.endIndex { runs.append(turns[start...]) }
    return runs
  }

  static func longest(
    in turns: [ScoredTurn], where holds: (ScoredTurn) -> Bool
  ) -> ArraySlice<ScoredTurn> {
    var longest: ArraySlice<ScoredTurn> = []
    for run in all(in: turns, where: holds) where run.count > longest.count { longest = run }
    return longest
  }
}
