package import Dialogue

/// What stood before the first reply: the first words, and how it was then.
package struct Opening: Sendable, Hashable, Codable {
  package let lines: [SpokenLine]
  /// Opportunities that began with these words.
  package let opened: [String]
  /// Levels by `person.level`; those that are absent begin where the case says.
  package let levels: [String: Int]
  /// Facts and uncovered people carried over from an earlier talk.
  package let facts: [String]
  /// The scene in which the talk began, when that was not where the case begins: it is part of a talk.
  package let from: String?

  package init(
    lines: [SpokenLine], opened: [String], levels: [String: Int] = [:], facts: [String] = [],
    from: String? = nil
  ) {
    self.lines = lines
    self.opened = opened
    self.levels = levels
    self.facts = facts
    self.from = from
  }
}
