package import Foundation
import GRDB

extension Journal {
  /// Puts statements of one session in the outbox, in their order; all of them or none.
  ///
  /// One that waits or was refused waits again as it is now; one that was sent stays as it was.
  package func post(
    _ letters: [OutboxLetter], of session: SessionID, to endpoint: String
  ) throws(JournalError) -> Posting {
    try store.write { db in
      guard try SummaryRow.one(session, in: db) != nil else { throw JournalError.missing(session) }
      var posting = Posting()
      for letter in letters {
        let known = try OutboxRow.one(letter.statement, at: endpoint, in: db)
        switch known?.state {
        case .sent where known?.body == letter.body: posting.sent += 1
        case .sent: posting.changed += 1
        case .waiting, .refused, nil:
          try OutboxRow.put(letter, of: session, to: endpoint, in: db)
          posting.waiting += 1
        }
      }
      return posting
    }
  }

  /// What waits for a store, in order, the first `limit` of them.
  package func waiting(for endpoint: String, limit: Int) throws(JournalError) -> [OutboxItem] {
    try store.read { db in
      try OutboxRow.fetchAll(
        db,
        sql: "\(OutboxRow.query) WHERE endpoint = ? AND state = 'waiting' ORDER BY id LIMIT ?",
        arguments: [Data(endpoint.utf8), limit]
      ).map(\.item)
    }
  }

  /// Everything in the outbox, in order.
  package func outbox() throws(JournalError) -> [OutboxItem] {
    try store.read { db in
      try OutboxRow.fetchAll(db, sql: "\(OutboxRow.query) ORDER BY id").map(\.item)
    }
  }

  /// The store has these.
  package func markSent(_ items: [OutboxItem.ID]) throws(JournalError) {
    try settle(items, "state = 'sent', next_try = NULL, answer = NULL")
  }

  /// The store will not have these.
  package func markRefused(_ items: [OutboxItem.ID], answer: String) throws(JournalError) {
    try settle(items, "state = 'refused', next_try = NULL, answer = ?", [Data(answer.utf8)])
  }

  /// Another time: these were offered and are still to be taken.
  package func postpone(
    _ items: [OutboxItem.ID], until moment: Date, answer: String
  ) throws(JournalError) {
    try settle(
      items, "tries = tries + 1, next_try = ?, answer = ?", [Milliseconds(moment).count, Data(answer.utf8)])
  }

  /// Only what waits changes: what another process settled meanwhile stays settled.
  private func settle(
    _ items: [OutboxItem.ID], _ change: String, _ values: [any DatabaseValueConvertible] = []
  ) throws(JournalError) {
    try store.write { db in
      let statement = try db.makeStatement(
        sql: "UPDATE outbox SET \(change) WHERE id = ? AND state = 'waiting'")
      for item in items { try statement.execute(arguments: StatementArguments(values + [item])) }
    }
  }
}
