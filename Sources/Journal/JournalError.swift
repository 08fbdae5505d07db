/// Why the journal could not do what was asked, in words for the trainee.
package struct JournalError: Error, Sendable, CustomStringConvertible {
  /// What kind of trouble this is; more kinds may come.
  package struct Code: RawRepresentable, Sendable, Hashable {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }
  }

  package let code: Code
  /// What happened and where, in Dutch.
  package let message: String
  /// What can be done about it, in Dutch.
  package let advice: String
  /// What lay beneath, for those who help.
  package let underlying: (any Error)?

  init(_ code: Code, _ message: String, advice: String, underlying: (any Error)? = nil) {
    self.code = code
    self.message = message
    self.advice = advice
    self.underlying = underlying
  }

  package var description: String { "\(message)\n\(advice)" }
}

extension JournalError.Code {
  /// The directory or the file cannot be made or opened.
  package static let unreachable = Self(rawValue: "unreachable")
  /// It can be read but not written.
  package static let readOnly = Self(rawValue: "read-only")
  /// There is no room left, or the disk refuses.
  package static let full = Self(rawValue: "full")
  /// The file, or one session in it, cannot be understood.
  package static let damaged = Self(rawValue: "damaged")
  /// The file belongs to another program.
  package static let foreign = Self(rawValue: "foreign")
  /// A newer version of the program made the file.
  package static let newer = Self(rawValue: "newer")
  /// Another process holds the file.
  package static let busy = Self(rawValue: "busy")
  /// There is no such session.
  package static let sessionMissing = Self(rawValue: "session-missing")
  /// The session went on elsewhere, so this turn does not follow its last one.
  package static let sessionMoved = Self(rawValue: "session-moved")
  /// The session has ended.
  package static let sessionEnded = Self(rawValue: "session-ended")
  /// The session is somebody else's, so nothing is added to it.
  package static let sessionOfAnother = Self(rawValue: "session-of-another")
  /// There are not that many turns to take back.
  package static let tooFewTurns = Self(rawValue: "too-few-turns")
  /// The sessions are deleted, but traces may remain in the files.
  package static let notScrubbed = Self(rawValue: "not-scrubbed")
  /// Something nobody foresaw.
  package static let unexpected = Self(rawValue: "unexpected")
}
