import GRDB

extension Journal {
  /// Deletes sessions with everything that belongs to them; no byte of them stays in any file.
  ///
  /// - Throws: `sessionMissing` before anything is deleted; `notScrubbed` when the sessions are gone but
  ///   another process kept the files from being cleaned, which the next opening then does.
  package func delete(_ sessions: [SessionID]) throws(JournalError) {
    try store.write { db in
      for session in Set(sessions).sorted() {
        try db.execute(sql: "DELETE FROM session WHERE id = ?", arguments: [session.rawValue])
        guard db.changesCount == 1 else { throw JournalError.missing(session) }
      }
      try Texts.forgetUnused(in: db)
      try db.execute(sql: "INSERT OR IGNORE INTO chore (name) VALUES ('scrub')")
    }
    do {
      try scrub()
    } catch {
      throw .notScrubbed(store.place.directory, error)
    }
  }

  /// Scrubs when a deletion was cut short; another process at work is no reason not to open.
  func finishScrubbing() {
    let due = try? store.read { db in try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT * FROM chore)") }
    if due == true { try? scrub() }
  }

  /// Writes the file anew without the free pages, and empties the log, in which old pages linger.
  private func scrub() throws(JournalError) {
    try store.outsideTransaction { db in
      try db.execute(sql: "VACUUM")
      let log = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      guard log?["busy"] == 0 else { throw DatabaseError(resultCode: .SQLITE_BUSY) }
      try db.execute(sql: "DELETE FROM chore")
    }
  }
}
