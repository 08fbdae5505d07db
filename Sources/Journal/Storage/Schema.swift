import Foundation
import GRDB

/// The form of the file, and the steps from each form to the next.
///
/// The version stands in `user_version`, read again inside the transaction that changes the form, so
/// that two processes starting at the same moment do not both make the tables.
enum Schema {
  /// Written into the file's header: it is ours. "Vrkn".
  static let application: Int32 = 0x5672_6b6e

  static let steps: [@Sendable (Database) throws -> Void] = [firstForm, outbox, identities]

  /// The version of the file; refuses a file that is not ours to touch.
  ///
  /// All is read in one transaction: another process may be making the tables at this moment.
  static func recognise(_ db: Database, at file: URL) throws -> Int {
    var recognised = 0
    try db.inTransaction(.deferred) {
      let application = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      let objects = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      let isFresh = application == 0 && version == 0 && objects == 0
      guard isFresh || application == Self.application else { throw JournalError.foreign(file) }
      guard version <= steps.count else { throw JournalError.newer(file, version: version) }
      recognised = version
      return .commit
    }
    return recognised
  }

  static func bringUpToDate(_ db: Database, from version: Int) throws {
    guard version < steps.count else { return }
    try db.inTransaction(.immediate) {
      let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      for step in steps.dropFirst(version) { try step(db) }
      if version < steps.count {
        try db.execute(
          sql: "PRAGMA application_id = \(application); PRAGMA user_version = \(steps.count)")
      }
      return .commit
    }
  }

  /// Words are kept as bytes: a text column would end at the first NUL.
  private static func firstForm(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE session (
          id INTEGER PRIMARY KEY AUTOINCREMENT,
          started INTEGER NOT NULL,
          header BLOB NOT NULL
        ) STRICT;

        CREATE TABLE entry (
          session INTEGER NOT NULL REFERENCES session(id) ON DELETE CASCADE,
          number INTEGER NOT NULL,
          parent INTEGER,
          kind TEXT NOT NULL,
          at INTEGER NOT NULL,
          turns INTEGER NOT NULL,
          ended INTEGER,
          ending BLOB,
          payload BLOB NOT NULL,
          state BLOB,
          PRIMARY KEY (session, number),
          CHECK (number = 1 AND parent IS NULL OR parent < number)
        ) STRICT;

        CREATE TRIGGER entry_stays BEFORE UPDATE ON entry
        BEGIN SELECT raise(ABORT, 'an entry is never changed'); END;

        CREATE TABLE text (
          id INTEGER PRIMARY KEY,
          hash TEXT NOT NULL,
          content BLOB NOT NULL
        ) STRICT;
        CREATE INDEX text_by_hash ON text(hash);

        CREATE TABLE session_text (
          session INTEGER NOT NULL REFERENCES session(id) ON DELETE CASCADE,
          name BLOB NOT NULL,
          text INTEGER NOT NULL REFERENCES text(id),
          PRIMARY KEY (session, name)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX session_by_text ON session_text(text);

        CREATE TABLE chore (name TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
        """)
  }

  /// Statements on their way to a store; they go with their session.
  private static func outbox(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE outbox (
          id INTEGER PRIMARY KEY AUTOINCREMENT,
          session INTEGER NOT NULL REFERENCES session(id) ON DELETE CASCADE,
          statement TEXT NOT NULL,
          body BLOB NOT NULL,
          endpoint BLOB NOT NULL,
          state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'refused')),
          tries INTEGER NOT NULL,
          next_try INTEGER,
          answer BLOB,
          UNIQUE (endpoint, statement)
        ) STRICT;
        CREATE INDEX outbox_by_session ON outbox(session);
        CREATE INDEX outbox_waiting ON outbox(endpoint, id) WHERE state = 'waiting';
        """)
  }

  /// Under what number a session goes to others, drawn when it first does; and of a session that came
  /// from somebody else under what name, and when.
  private static func identities(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE identity (
          session INTEGER PRIMARY KEY REFERENCES session(id) ON DELETE CASCADE,
          registration BLOB NOT NULL UNIQUE,
          trainee BLOB,
          received INTEGER,
          CHECK ((trainee IS NULL) = (received IS NULL))
        ) STRICT;
        """)
  }
}
