package import Dialogue
package import Foundation

/// A session as it was kept: enough to show it, to go on with it and to replay it.
package struct StoredSession: Sendable {
  package let summary: SessionSummary
  /// The case, the base and the pack as they were, by name.
  package let texts: [String: StoredText]
  package let opening: [SpokenLine]
  /// The active branch.
  package let turns: [StoredTurn]
  /// Notes of the active branch.
  package let notes: [Note]
  /// What was taken back, oldest first.
  package let attempts: [Attempt]
  /// The state of the conversation now, as it was handed in.
  package let state: Data

  package init(
    summary: SessionSummary, texts: [String: StoredText], opening: [SpokenLine], turns: [StoredTurn],
    notes: [Note], attempts: [Attempt], state: Data
  ) {
    self.summary = summary
    self.texts = texts
    self.opening = opening
    self.turns = turns
    self.notes = notes
    self.attempts = attempts
    self.state = state
  }

  package var records: [TurnRecord] { turns.map(\.record) }
}

/// One turn, with the time at which it was kept.
package struct StoredTurn: Sendable, Hashable {
  package let at: Date
  package let record: TurnRecord

  package init(at moment: Date, record: TurnRecord) {
    at = moment
    self.record = record
  }
}

/// Turns that were taken back, with what was noted meanwhile.
package struct Attempt: Sendable, Hashable {
  package let takenBack: Date
  package let turns: [StoredTurn]
  package let notes: [Note]

  package init(takenBack: Date, turns: [StoredTurn], notes: [Note]) {
    self.takenBack = takenBack
    self.turns = turns
    self.notes = notes
  }
}

/// A text that a session depends on; sessions that share it share one copy.
package struct StoredText: Sendable, Hashable {
  package let content: String
  package let hash: ContentHash

  package init(_ content: String) {
    self.content = content
    hash = ContentHash(of: content)
  }
}
