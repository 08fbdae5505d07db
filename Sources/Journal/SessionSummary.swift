package import Foundation

/// A session as it stands in a list.
package struct SessionSummary: Sendable, Hashable, Identifiable {
  package let id: SessionID
  package let header: SessionHeader
  package let started: Date
  /// When something was last kept in it, or when it came from somebody else.
  package let touched: Date
  /// Turns on the active branch.
  package let turns: Int
  /// When it was finished; nothing while it can still go on.
  package let ended: Date?
  /// The ending that was reached, if it was finished by reaching one.
  package let ending: String?
  /// The drawn name of the somebody else whose session it is; nil when it is her own.
  package let trainee: String?

  package init(
    id: SessionID, header: SessionHeader, started: Date, touched: Date, turns: Int, ended: Date?,
    ending: String?, trainee: String? = nil
  ) {
    self.id = id
    self.header = header
    self.started = started
    self.touched = touched
    self.turns = turns
    self.ended = ended
    self.ending = ending
    self.trainee = trainee
  }

  package var isFinished: Bool { ended != nil }
  package var isOwn: Bool { trainee == nil }
}
