package import Foundation
import GRDB

extension Journal {
  /// Begins a session that goes on where another stands now, with other texts: what was said and noted on
  /// the active branch is copied as it was kept, and the other session stays as it is.
  package func copy(
    _ session: SessionID, header: SessionHeader, texts: [String: String], at moment: Date
  ) throws(JournalError) -> SessionID {
    try store.write { db in
      try Identity.expectOwn(session, in: db)
      let active = EntryTree(try Entry.all(of: session, in: db)).active.filter { $0.kind != .takeBack }
      guard let last = active.last else { throw JournalError.missing(session) }
      guard last.ended == nil else { throw JournalError.ended(session) }
      try db.execute(
        sql: "INSERT INTO session (started, header) VALUES (?, ?)",
        arguments: [Milliseconds(moment).count, try Payload.encode(header)])
      let copy = SessionID(rawValue: db.lastInsertedRowID)
      try Texts.keep(texts, for: copy, in: db)
      for (index, entry) in active.enumerated() {
        let state = entry.hasState ? try Entry.state(after: entry.number, of: session, in: db) : nil
        try Entry(
          number: index + 1, parent: index == 0 ? nil : index, kind: entry.kind, at: entry.at,
          turns: entry.turns, ended: nil, ending: nil, payload: entry.payload
        ).insert(state: state, into: copy, in: db)
      }
      return copy
    }
  }
}
