import Foundation
import GRDB

/// A statement in the outbox as it is kept; unlike an entry it changes, until the store has answered.
struct OutboxRow: Decodable, FetchableRecord {
  let id: Int64
  let session: Int64
  let statement: String
  let body: Data
  let endpoint: Data
  let state: OutboxItem.State
  let tries: Int
  let nextTry: Milliseconds?
  let answer: Data?

  static let query = """
    SELECT id, session, statement, body, endpoint, state, tries, next_try AS nextTry, answer FROM outbox
    """

  static func one(_ statement: String, at endpoint: String, in db: Database) throws -> Self? {
    try fetchOne(
      db, sql: "\(query) WHERE endpoint = ? AND statement = ?", arguments: [Data(endpoint.utf8), statement])
  }

  static func put(
    _ letter: OutboxLetter, of session: SessionID, to endpoint: String, in db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO outbox (session, statement, body, endpoint, state, tries) VALUES (?, ?, ?, ?, 'waiting', 0)
        ON CONFLICT (endpoint, statement) DO UPDATE
        SET body = excluded.body, state = 'waiting', tries = 0, next_try = NULL, answer = NULL
        """,
      arguments: [session.rawValue, letter.statement, letter.body, Data(endpoint.utf8)])
  }

  var item: OutboxItem {
    OutboxItem(
      id: id, session: SessionID(rawValue: session), statement: statement, body: body,
      endpoint: String(decoding: endpoint, as: UTF8.self), state: state, tries: tries,
      nextTry: nextTry?.date, answer: answer.map { String(decoding: $0, as: UTF8.self) })
  }
}

extension OutboxItem.State: Decodable {}
