import Dialogue
package import Foundation
import GRDB

extension Journal {
  /// All sessions that can be read, newest first; one that cannot does not hide the others.
  package func sessions() throws(JournalError) -> [SessionSummary] {
    try store.read { db in try SummaryRow.all(in: db).compactMap { try? $0.summary() } }
  }

  /// The sessions of which not even the beginning can be read, newest first.
  package func unreadable() throws(JournalError) -> [SessionID] {
    try store.read { db in
      try SummaryRow.all(in: db).filter { (try? $0.summary()) == nil }.map { SessionID(rawValue: $0.id) }
    }
  }

  /// The numbers of all sessions, newest first; also of one that cannot be read.
  package func identifiers() throws(JournalError) -> [SessionID] {
    try store.read { db in
      try Int64.fetchAll(db, sql: "SELECT id FROM session ORDER BY id DESC").map(SessionID.init(rawValue:))
    }
  }

  /// The newest of her own that can be read, or the newest of those that can still go on; only when there
  /// are none one of somebody else, which cannot go on.
  package func latest(unfinishedOnly: Bool = false) throws(JournalError) -> SessionSummary? {
    let all = try sessions()
    if unfinishedOnly { return all.first { $0.isOwn && !$0.isFinished } }
    return all.first(where: \.isOwn) ?? all.first
  }

  /// Everything of one session.
  ///
  /// - Parameters:
  ///   - count: shows it as it would be with that many turns taken back; nothing is taken back by this.
  ///   - moment: when those turns would be taken back.
  package func session(
    _ id: SessionID, withoutLast count: Int = 0, at moment: Date = .distantPast
  ) throws(JournalError) -> StoredSession {
    var texts = Texts.Cache()
    return try store.read { db in
      try Self.session(id, withoutLast: count, at: moment, sharing: &texts, in: db)
    }
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
          body(try Self.session(id, withoutLast: 0, at: .distantPast, sharing: &texts, in: db))
        } catch let problem as JournalError where problem.code == .damaged {
          unreadable += 1
        }
      }
    }
    return unreadable
  }

  private static func session(
    _ id: SessionID, withoutLast count: Int, at moment: Date, sharing texts: inout Texts.Cache,
    in db: Database
  ) throws -> StoredSession {
    guard let row = try SummaryRow.one(id, in: db) else { throw JournalError.missing(id) }
    let summary = try row.summary()
    let tree = EntryTree(try Entry.all(of: id, in: db))
    guard let active = count == 0 ? tree.active : tree.active(takingBack: count) else {
      throw JournalError.tooFewTurns(summary.turns)
    }
    let lastState = active.last { $0.hasState }?.number ?? 1
    do {
      let branch = try Branch(active)
      let left = count == 0 ? [] : [(left: Array(tree.active.dropFirst(active.count)), at: moment)]
      return StoredSession(
        summary: summary, texts: try texts.all(of: id, in: db),
        opening: branch.opening, turns: branch.turns, notes: branch.notes,
        attempts: try (tree.abandoned.map { (left: $0.left, at: $0.by.at.date) } + left).map { left, at in
          let branch = try Branch(left)
          return Attempt(takenBack: at, turns: branch.turns, notes: branch.notes)
        },
        state: try Entry.state(after: lastState, of: id, in: db))
    } catch let error as DecodingError {
      throw JournalError.unreadable(id, error)
    }
  }
}
