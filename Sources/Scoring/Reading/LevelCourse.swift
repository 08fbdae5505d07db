import Dialogue
import Scenarios

/// How a level of somebody in the room went, turn by turn.
package struct LevelCourse: Sendable, Hashable {
  package enum Direction: Sendable, Hashable {
    case higherIsOpener, lowerIsOpener
  }

  package let id: String
  package let name: String
  /// The name of the person whose level it is.
  package let person: String
  package let isOfClient: Bool
  package let direction: Direction
  /// The value before the first turn, then after each turn.
  package let values: [Int]

  static func all(of scenario: Scenario, opening: Opening, turns: [TurnRecord]) -> [LevelCourse] {
    scenario.levels.filter { $0.meaning != .nothing }.map { level in
      var values = [opening.levels[level.id] ?? Int(level.start)]
      for turn in turns {
        values.append(turn.levels[level.id] ?? values[values.count - 1])
      }
      return LevelCourse(
        id: level.id, name: level.name, person: scenario.people[level.person].inSentence,
        isOfClient: level.person == 0, direction: level.meaning == .worse ? .lowerIsOpener : .higherIsOpener,
        values: values)
    }
  }
}
