import Foundation
import GRDB

/// Under what number a session goes to others, and whose it is when it came from somebody else.
enum Identity {
  static func registration(of session: SessionID, in db: Database) throws -> UUID? {
    try UUID.fetchOne(
      db, sql: "SELECT registration FROM identity WHERE session = ?", arguments: [session.rawValue])
  }

  static func session(registered registration: UUID, in db: Database) throws -> SessionID? {
    try Int64.fetchOne(
      db, sql: "SELECT session FROM identity WHERE registration = ?", arguments: [registration]
    ).map(SessionID.init(rawValue:))
  }

  static func insert(
    _ registration: UUID, of session: SessionID, trainee: String? = nil, received: Date? = nil,
    in db: Database
  ) throws {
    try db.execute(
      sql: "INSERT INTO identity (session, registration, trainee, received) VALUES (?, ?, ?, ?)",
      arguments: [
        session.rawValue, registration, trainee.map { Data($0.utf8) },
        received.map { Milliseconds($0).count },
      ])
  }

  /// Refuses what would change somebody else's session.
  static func expectOwn(_ session: SessionID, in db: Database) throws {
    let isOther = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT * FROM identity WHERE session = ? AND trainee IS NOT NULL)",
      arguments: [session.rawValue])
    if isOther == true { throw JournalError.ofAnother(session) }
  }
}
