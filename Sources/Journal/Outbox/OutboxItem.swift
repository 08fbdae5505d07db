package import Foundation

/// A statement on its way to a store: made, and kept until the store has answered for it.
package struct OutboxItem: Sendable, Hashable, Identifiable {
  package enum State: String, Sendable, Hashable {
    case waiting
    case sent
    /// The store will not have it; trying again by itself would not help.
    case refused
  }

  /// Ascending in the order in which things must arrive.
  package let id: Int64
  package let session: SessionID
  /// The id of the statement; a store that gets it twice keeps it once.
  package let statement: String
  package let body: Data
  package let endpoint: String
  package let state: State
  /// How often it was offered without an answer that settled it.
  package let tries: Int
  /// Not before this moment; absent when nothing stands in the way.
  package let nextTry: Date?
  /// What came of the last time, in words for the trainee.
  package let answer: String?
}

/// A statement to be put in the outbox.
package struct OutboxLetter: Sendable, Hashable {
  package let statement: String
  package let body: Data

  package init(statement: String, body: Data) {
    self.statement = statement
    self.body = body
  }
}

/// What became of putting statements in the outbox.
package struct Posting: Sendable, Hashable {
  /// Those that now wait, for the first time or again.
  package var waiting = 0
  /// Those that were sent before, as they are.
  package var sent = 0
  /// Those that were sent before in another form; a store never changes what it has.
  package var changed = 0

  package init() {}
}
