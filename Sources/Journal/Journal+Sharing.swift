package import Dialogue
package import Foundation
import GRDB

/// A session that came from somebody else.
package struct ReceivedSession: Sendable {
  package let registration: UUID
  /// The drawn name of whose it is.
  package let trainee: String
  package let header: SessionHeader
  package let started: Date
  package let ended: Date?
  package let ending: String?
  /// By name; sessions of one file share them.
  package let texts: [String: StoredText]
  package let opening: [SpokenLine]
  package let turns: [StoredTurn]
  package let notes: [Note]
  package let attempts: [Attempt]

  package init(
    registration: UUID, trainee: String, header: SessionHeader, started: Date, ended: Date?, ending: String?,
    texts: [String: StoredText], opening: [SpokenLine], turns: [StoredTurn], notes: [Note],
    attempts: [Attempt]
  ) {
    self.registration = registration
    self.trainee = trainee
    self.header = header
    self.started = started
    self.ended = ended
    self.ending = ending
    self.texts = texts
    self.opening = opening
    self.turns = turns
    self.notes = notes
    self.attempts = attempts
  }
}

extension Journal {
  /// Under what number a session goes to others: what was given out before, else the one that is handed in.
  package func registration(of session: SessionID, drawing drawn: UUID) throws(JournalError) -> UUID {
    if let known = try store.read({ db in try Identity.registration(of: session, in: db) }) { return known }
    return try store.write { db in
      _ = try Entry.head(of: session, in: db)
      if let known = try Identity.registration(of: session, in: db) { return known }
      try Identity.insert(drawn, of: session, in: db)
      return drawn
    }
  }

  /// Keeps sessions of others, all or none of them.
  ///
  /// - Returns: for each the number under which it is kept, and whether it was there already.
  package func receive(
    _ sessions: [ReceivedSession], at moment: Date
  ) throws(JournalError) -> [(session: SessionID, isNew: Bool)] {
    try store.write { db in
      var shared = Texts.Shared()
      return try sessions.map { session in
        if let known = try Identity.session(registered: session.registration, in: db) {
          return (known, false)
        }
        return (try session.insert(sharing: &shared, at: moment, in: db), true)
      }
    }
  }
}
