import Foundation
import GRDB

extension JournalError {
  /// What an error of SQLite, or of reading what SQLite gave, means to the trainee.
  init(_ error: any Error, at place: URL) {
    guard let error = error as? DatabaseError else {
      self = error is RowDecodingError ? .damaged(place, error) : .unexpected(place, error)
      return
    }
    self =
      switch error.resultCode {
      case .SQLITE_NOTADB, .SQLITE_CORRUPT: .damaged(place, error)
      case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: .busy(place, error)
      case .SQLITE_READONLY: .readOnly(place, error)
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .unreachable(place, error)
      case .SQLITE_FULL: .full(place, error)
      case .SQLITE_IOERR: .inputOutput(error, at: place)
      default: .unexpected(place, error)
      }
  }

  private static func inputOutput(_ error: DatabaseError, at place: URL) -> Self {
    switch error.extendedResultCode {
    case .SQLITE_IOERR_READ, .SQLITE_IOERR_SHORT_READ, .SQLITE_IOERR_CORRUPTFS: .damaged(place, error)
    case .SQLITE_IOERR_ACCESS: .unreachable(place, error)
    default: .full(place, error)
    }
  }
}
