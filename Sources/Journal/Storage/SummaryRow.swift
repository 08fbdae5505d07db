import Foundation
import GRDB

/// A session with its newest entry, which knows how far the active branch came.
struct SummaryRow: Decodable, FetchableRecord {
  let id: Int64
  let header: Data
  let started: Milliseconds
  let touched: Milliseconds
  let turns: Int
  let ended: Milliseconds?
  let ending: Data?
  let trainee: Data?
  let received: Milliseconds?

  static func all(in db: Database) throws -> [Self] {
    try fetchAll(db, sql: "\(query) ORDER BY session.id DESC")
  }

  static func one(_ id: SessionID, in db: Database) throws -> Self? {
    try fetchOne(db, sql: "\(query) WHERE session.id = ?", arguments: [id.rawValue])
  }

  func summary() throws -> SessionSummary {
    let id = SessionID(rawValue: id)
    do {
      return SessionSummary(
        id: id, header: try Payload.decode(from: header), started: started.date,
        touched: max(touched.date, received?.date ?? touched.date), turns: turns, ended: ended?.date,
        ending: ending.map { String(decoding: $0, as: UTF8.self) },
        trainee: trainee.map { String(decoding: $0, as: UTF8.self) })
    } catch {
      throw JournalError.unreadable(id, error)
    }
  }

  private static let query = """
    SELECT session.id, session.header, session.started, head.at AS touched, head.turns, head.ended, head.ending,
      identity.trainee, identity.received
    FROM session JOIN entry AS head ON head.session = session.id AND head.number =
      (SELECT max(number) FROM entry WHERE entry.session = session.id)
    LEFT JOIN identity ON identity.session = session.id
    """
}
