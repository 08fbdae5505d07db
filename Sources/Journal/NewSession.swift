package import Dialogue
package import Foundation

/// What a session is about, known before the first word.
package struct SessionHeader: Sendable, Hashable, Codable {
  /// Id of the case.
  package let scenario: String
  package let title: String
  /// The talk of a case of several, from 1.
  package let talk: Int
  package let seed: UInt64
  /// How the trainee wants feedback: `afbouwend`, `direct` or `achteraf`.
  package let feedback: String
  /// The scene in which it began, when that was not where the case begins.
  package let from: String?
  /// How it was then, when that was not as the case says: levels and facts as they were typed.
  package let given: [String]?
  /// Where the case was read, when it is the trainer's own file.
  package let file: String?
  /// The session of the talk before, which this one follows on.
  package let after: SessionID?

  package init(
    scenario: String, title: String, talk: Int = 1, seed: UInt64, feedback: String, from: String? = nil,
    given: [String]? = nil, file: String? = nil, after: SessionID? = nil
  ) {
    self.scenario = scenario
    self.title = title
    self.talk = talk
    self.seed = seed
    self.feedback = feedback
    self.from = from
    self.given = given
    self.file = file
    self.after = after
  }
}

/// A session at the moment it begins.
package struct NewSession: Sendable {
  package let header: SessionHeader
  /// What was said before the first turn.
  package let opening: [SpokenLine]
  /// The state of the conversation before the first turn, opaque to the journal.
  package let state: Data
  /// Everything the conversation depends on, by name: case, shared base, marker pack.
  package let texts: [String: String]

  package init(header: SessionHeader, opening: [SpokenLine], state: Data, texts: [String: String]) {
    self.header = header
    self.opening = opening
    self.state = state
    self.texts = texts
  }
}
