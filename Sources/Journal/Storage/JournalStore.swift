import Foundation
import GRDB

/// The open file: one connection, and every complaint of SQLite in words for the trainee.
struct JournalStore: Sendable {
  let place: JournalPlace
  private let queue: DatabaseQueue

  init(directory: URL, patience: TimeInterval) throws(JournalError) {
    place = JournalPlace(directory: directory)
    try place.prepareDirectory()
    do {
      queue = try Self.open(place, patience: patience)
    } catch let error as JournalError {
      throw error
    } catch {
      let problem = JournalError(error, at: place.file)
      throw problem.code == .full ? .noRoomToOpen(place.file, error) : problem
    }
  }

  func read<Value>(_ work: (Database) throws -> Value) throws(JournalError) -> Value {
    try translated { try queue.read(work) }
  }

  /// All of `work` is on the disk when this returns, or nothing is.
  func write<Value>(_ work: (Database) throws -> Value) throws(JournalError) -> Value {
    try translated { try queue.write(work) }
  }

  func outsideTransaction<Value>(_ work: (Database) throws -> Value) throws(JournalError) -> Value {
    try translated { try queue.writeWithoutTransaction(work) }
  }

  private func translated<Value>(_ work: () throws -> Value) throws(JournalError) -> Value {
    do {
      return try work()
    } catch let error as JournalError {
      throw error
    } catch {
      throw JournalError(error, at: place.file)
    }
  }

  private static func open(_ place: JournalPlace, patience: TimeInterval) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.label = "Journal"
    // Turning a fresh file to WAL is the one step for which SQLite does not wait by itself.
    let deadline = Date.now.addingTimeInterval(patience)
    while true {
      do {
        let queue = try DatabaseQueue(path: place.file.path, configuration: configuration)
        try queue.writeWithoutTransaction { db in
          let version = try Schema.recognise(db, at: place.file)
          try place.restrictFiles(fresh: version == 0)
          try settle(db)
          try Schema.bringUpToDate(db, from: version)
        }
        return queue
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY && Date.now < deadline {
        Thread.sleep(forTimeInterval: 0.02)
      }
    }
  }

  /// `synchronous = FULL` puts a turn beyond the reach of a power failure, also on macOS with
  /// `fullfsync`; `secure_delete` and `temp_store` leave no copies of words on the disk.
  private static func settle(_ db: Database) throws {
    try db.execute(
      sql: """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA fullfsync = ON;
        PRAGMA secure_delete = ON;
        PRAGMA temp_store = MEMORY;
        PRAGMA trusted_schema = OFF;
        """)
  }
}
