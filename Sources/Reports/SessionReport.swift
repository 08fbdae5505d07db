package import Foundation
package import Scoring

/// A session as it goes to others. Whoever makes one has already taken out of its words what should
/// not leave the machine, so that every form of export shows the same.
package struct SessionReport: Sendable {
  /// How and when the conversation was held.
  package struct Circumstances: Sendable, Hashable {
    /// Of this session alone; the same each time it is exported.
    package let registration: UUID
    package let started: Date
    /// Absent while the session can still go on.
    package let ended: Date?
    /// When each turn of the conversation was kept, in order.
    package let turns: [Date]
    /// The talk of a case of several, from 1.
    package let talk: Int
    package let seed: UInt64
    package let feedback: String
    /// Content hashes of the case and of the marker pack, in hexadecimal.
    package let caseHash: String
    package let packHash: String

    package init(
      registration: UUID, started: Date, ended: Date?, turns: [Date], talk: Int, seed: UInt64,
      feedback: String, caseHash: String, packHash: String
    ) {
      self.registration = registration
      self.started = started
      self.ended = ended
      self.turns = turns
      self.talk = talk
      self.seed = seed
      self.feedback = feedback
      self.caseHash = caseHash
      self.packHash = packHash
    }
  }

  package let pseudonym: Pseudonym
  package let circumstances: Circumstances
  package let appraisal: Appraisal
  package let notes: TraineeNotes
  package let contents: ReportContents
  /// The turns for the group to look at, ascending and without gaps; empty when there are none.
  package let fragment: Range<Int>

  /// - Parameters:
  ///   - notes: everything she wrote; what `contents` does not name is left out here.
  ///   - fragment: the turns she chose; without them those around the turning point.
  package init(
    _ appraisal: Appraisal, notes: TraineeNotes, circumstances: Circumstances, pseudonym: Pseudonym,
    contents: ReportContents, fragment: ClosedRange<Int>? = nil
  ) {
    self.appraisal = appraisal
    self.notes = notes.kept(by: contents)
    self.circumstances = circumstances
    self.pseudonym = pseudonym
    self.contents = contents
    self.fragment = Fragment.choose(in: appraisal, asked: fragment)
  }
}

extension TraineeNotes {
  /// Her question to the group and the closing evaluation are part of every report.
  fileprivate func kept(by contents: ReportContents) -> TraineeNotes {
    var kept = self
    if !contents.contains(.thoughts) {
      kept.thoughts = []
      kept.tried = []
    }
    if !contents.contains(.reflections) {
      kept.lookingBack = []
      kept.asked = nil
      kept.intention = nil
      kept.avoided = nil
      kept.takeAway = nil
    }
    return kept
  }
}
