/// What one turn did to the levels.
package struct Shift: Sendable, Hashable {
  package struct Change: Sendable, Hashable {
    package let level: String
    package let person: String
    package let before: Int
    package let after: Int
    /// How far this moved towards open; negative is towards closed.
    package let towardsOpen: Int
  }

  package let turn: Int
  /// Only what changed.
  package let changes: [Change]

  package var towardsOpen: Int { changes.reduce(0) { $0 + $1.towardsOpen } }
  /// Whether a level fell that is more open when higher.
  package var lostTrust: Bool { changes.contains { $0.after < $0.before && $0.towardsOpen < 0 } }
  package var size: Int { changes.reduce(0) { $0 + abs($1.towardsOpen) } }

  static func all(of turns: [Int], courses: [LevelCourse]) -> [Shift] {
    turns.enumerated().map { index, turn in
      Shift(
        turn: turn,
        changes: courses.compactMap { course in
          let (before, after) = (course.values[index], course.values[index + 1])
          guard before != after else { return nil }
          let rise = after - before
          return Change(
            level: course.name, person: course.person, before: before, after: after,
            towardsOpen: course.direction == .higherIsOpener ? rise : -rise)
        })
    }
  }
}
