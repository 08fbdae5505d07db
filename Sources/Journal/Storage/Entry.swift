import Foundation
import GRDB

/// One row of the journal, never changed after it was written.
///
/// Within a session entries are numbered; the one with the highest number is where the session now
/// stands, and its ancestors are the active branch. A take-back is an entry whose parent lies further
/// back. How many turns a branch has and whether it ended is carried along by each entry.
struct Entry: Decodable, FetchableRecord {
  enum Kind: String, Codable {
    case opening
    case turn
    case contest
    case note
    case finish
    case takeBack = "take-back"
  }

  let number: Int
  let parent: Int?
  let kind: Kind
  let at: Milliseconds
  let turns: Int
  let ended: Milliseconds?
  let ending: Data?
  let payload: Data

  /// Whether a state of the conversation was kept with it.
  var hasState: Bool { kind == .opening || kind == .turn }

  static let columns = "number, parent, kind, at, turns, ended, ending, payload"

  /// Where the session now stands.
  static func head(of session: SessionID, in db: Database) throws -> Entry {
    let newest = try fetchOne(
      db, sql: "SELECT \(columns) FROM entry WHERE session = ? ORDER BY number DESC LIMIT 1",
      arguments: [session.rawValue])
    guard let newest else { throw JournalError.missing(session) }
    return newest
  }

  static func all(of session: SessionID, in db: Database) throws -> [Entry] {
    try fetchAll(
      db, sql: "SELECT \(columns) FROM entry WHERE session = ? ORDER BY number",
      arguments: [session.rawValue])
  }

  /// The state in which `number` left the conversation.
  static func state(after number: Int, of session: SessionID, in db: Database) throws -> Data {
    let row = try Row.fetchOne(
      db, sql: "SELECT state FROM entry WHERE session = ? AND number = ?",
      arguments: [session.rawValue, number])
    guard let row else { throw JournalError.missing(session) }
    return row["state"] as Data? ?? Data()
  }

  func insert(state: Data?, into session: SessionID, in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO entry (session, \(Self.columns), state)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        session.rawValue, number, parent, kind.rawValue, at.count, turns, ended?.count, ending, payload,
        state,
      ])
  }
}

/// A moment as it is kept: whole milliseconds since 1970.
struct Milliseconds: Sendable, Hashable, Codable {
  let count: Int64

  init(_ date: Date) { count = Int64((date.timeIntervalSince1970 * 1000).rounded()) }

  init(from decoder: any Decoder) throws {
    count = try decoder.singleValueContainer().decode(Int64.self)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(count)
  }

  var date: Date { Date(timeIntervalSince1970: Double(count) / 1000) }
}
