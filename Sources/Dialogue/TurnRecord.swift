package import Markers

/// Something a person in the case said and showed; what is shown stands in parentheses.
package struct SpokenLine: Sendable, Hashable, Codable {
  /// Stable id of the words in the case.
  package let id: String
  /// Id of the person who speaks.
  package let speaker: String
  package let text: String

  package init(id: String, speaker: String, text: String) {
    self.id = id
    self.speaker = speaker
    self.text = text
  }
}

/// One turn as it happened: what the trainee typed, what was heard and what came of it.
package struct TurnRecord: Sendable, Hashable, Codable {
  /// From 1 on the active branch.
  package let number: Int
  package let hearing: Hearing
  /// The scene in which the trainee spoke.
  package let scene: String
  /// The reaction that was taken.
  package let reaction: String
  /// What was answered, in order.
  package let lines: [SpokenLine]
  /// The scene after the answer.
  package let sceneAfter: String
  /// Levels after the answer, 0 … 10, by `person.level`.
  package let levels: [String: Int]
  /// Facts and uncovered people after the answer.
  package let facts: [String]
  /// Opportunities that began with this answer.
  package let opened: [String]
  /// Steering markers that fitted this moment.
  package let fitting: [MarkerID]
  /// The ending that was reached, if this was the last turn.
  package let ending: String?
  /// Findings the trainee contested.
  package var contested: [MarkerID]

  package init(
    number: Int, hearing: Hearing, scene: String, reaction: String, lines: [SpokenLine],
    sceneAfter: String, levels: [String: Int], facts: [String], opened: [String],
    fitting: [MarkerID], ending: String?, contested: [MarkerID] = []
  ) {
    self.number = number
    self.hearing = hearing
    self.scene = scene
    self.reaction = reaction
    self.lines = lines
    self.sceneAfter = sceneAfter
    self.levels = levels
    self.facts = facts
    self.opened = opened
    self.fitting = fitting
    self.ending = ending
    self.contested = contested
  }
}
