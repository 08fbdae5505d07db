package import Foundation

/// A session as it stands in a list.
package struct SessionSummary: Sendable, Hashable, Identifiable {
  package let id: SessionID
  package let header: SessionHeader
  package let started: Date
  /// When something was last kept in it.
  package let touched: Date
  /// Turns on the active branch.
  package let turns: Int
  /// When it was finished; nothing while it can still go on.
  package let ended: Date?
  /// The ending that was reached, if it was finished by reaching one.
  package let ending: String?

  package var isFinished: Bool { ended != nil }
}
