import Foundation
import GRDB

/// The texts that sessions depend on, each kept once.
enum Texts {
  static func keep(_ texts: [String: String], for session: SessionID, in db: Database) throws {
    for (name, content) in texts.sorted(by: { $0.key < $1.key }) {
      try db.execute(
        sql: "INSERT INTO session_text (session, name, text) VALUES (?, ?, ?)",
        arguments: [session.rawValue, Data(name.utf8), try row(of: content, in: db)])
    }
  }

  /// Texts that were kept a moment ago, so that thousands of sessions do not ask for them again.
  struct Shared {
    fileprivate var rows: [ContentHash: (text: StoredText, row: Int64)] = [:]
  }

  static func keep(
    _ texts: [String: StoredText], for session: SessionID, sharing shared: inout Shared, in db: Database
  ) throws {
    for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
      let known = shared.rows[text.hash].flatMap { $0.text.content == text.content ? $0.row : nil }
      let row = try known ?? row(of: text.content, in: db)
      shared.rows[text.hash] = (text, row)
      try db.execute(
        sql: "INSERT INTO session_text (session, name, text) VALUES (?, ?, ?)",
        arguments: [session.rawValue, Data(name.utf8), row])
    }
  }

  /// Texts that were read, so that sessions that share them do not read them again.
  struct Cache {
    private var texts: [Int64: StoredText] = [:]

    mutating func all(of session: SessionID, in db: Database) throws -> [String: StoredText] {
      struct Record: Decodable, FetchableRecord {
        let name: Data
        let text: Int64
      }
      let records = try Record.fetchAll(
        db, sql: "SELECT name, text FROM session_text WHERE session = ?", arguments: [session.rawValue])
      var found: [String: StoredText] = [:]
      for record in records {
        found[String(decoding: record.name, as: UTF8.self)] = try text(record.text, in: db)
      }
      return found
    }

    private mutating func text(_ row: Int64, in db: Database) throws -> StoredText {
      if let known = texts[row] { return known }
      let content = try Data.fetchOne(
        db, sql: "SELECT content FROM text WHERE id = ?", arguments: [row])
      let text = StoredText(String(decoding: content ?? Data(), as: UTF8.self))
      texts[row] = text
      return text
    }
  }

  static func forgetUnused(in db: Database) throws {
    try db.execute(sql: "DELETE FROM text WHERE id NOT IN (SELECT text FROM session_text)")
  }

  private static func row(of content: String, in db: Database) throws -> Int64 {
    let hash = ContentHash(of: content).description
    let bytes = Data(content.utf8)
    let known = try Int64.fetchOne(
      db, sql: "SELECT id FROM text WHERE hash = ? AND content = ?", arguments: [hash, bytes])
    if let known { return known }
    try db.execute(sql: "INSERT INTO text (hash, content) VALUES (?, ?)", arguments: [hash, bytes])
    return db.lastInsertedRowID
  }
}
