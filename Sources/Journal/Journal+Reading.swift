import Dialogue
import Foundation
import GRDB

extension Journal {
  /// All sessions, newest first.
  package func sessions() throws(JournalError) -> [SessionSummary] {
    try store.read { db in try SummaryRow.all(in: db).map { try $0.summary() } }
  }

  /// The numbers of all sessions, newest first; also of one that cannot be read.
  package func identifiers() throws(JournalError) -> [SessionID] {
    try store.read { db in
      try Int64.fetchAll(db, sql: "SELECT id FROM session ORDER BY id DESC").map(SessionID.init(rawValue:))
    }
  }

  /// The newest session, or the newest that can still go on.
  package func latest(unfinishedOnly: Bool = false) throws(JournalError) -> SessionSummary? {
    try store.read { db in try SummaryRow.newest(unfinishedOnly: unfinishedOnly, in: db)?.summary() }
  }

  /// Everything of one session.
  package func session(_ id: SessionID) throws(JournalError) -> StoredSession {
    var texts = Texts.Cache()
    return try store.read { db in try Self.session(id, sharing: &texts, in: db) }
  }

  /// Sessions one after the other, each text read once for all of them.
  ///
  /// - Returns: how many could not be understood.
  package func read(_ ids: [SessionID], _ body: (StoredSession) -> Void) throws(JournalError) -> Int {
    var texts = Texts.Cache()
    var unreadable = 0
    try store.read { db in
      for id in ids {
        do {
          body(try Self.session(id, sharing: &texts, in: db))
        } catch let problem as JournalError where problem.code == .damaged {
          unreadable += 1
        }
      }
    }
    return unreadable
  }

  private static func session(
    _ id: SessionID, sharing texts: inout Texts.Cache, in db: Database
  ) throws -> StoredSession {
    guard let row = try SummaryRow.one(id, in: db) else { throw JournalError.missing(id) }
    let summary = try row.summary()
    let tree = EntryTree(try Entry.all(of: id, in: db))
    let active = tree.active
    let lastState = active.last { $0.hasState }?.number ?? 1
    do {
      let branch = try Branch(active)
      return StoredSession(
        summary: summary, texts: try texts.all(of: id, in: db),
        opening: branch.opening, turns: branch.turns, notes: branch.notes,
        attempts: try tree.abandoned.map { left, takeBack in
          let branch = try Branch(left)
          return Attempt(takenBack: takeBack.at.date, turns: branch.turns, notes: branch.notes)
        },
        state: try Entry.state(after: lastState, of: id, in: db))
    } catch let error as DecodingError {
      throw JournalError.unreadable(id, error)
    }
  }
}
