package import Foundation

/// The conversations on disk, kept event by event.
///
/// Every call that keeps something is one transaction: when it returns, it is on the disk, whatever
/// happens next; when it throws, nothing has changed. Nothing is ever altered, only added; only
/// ``delete(_:)`` takes away, and then it takes everything. Beside the conversations stands the outbox:
/// what goes to a store, until the store has answered. The journal has no clock: times are handed
/// in, and are kept to the millisecond.
package struct Journal: Sendable {
  let store: JournalStore

  /// Opens the journal in `directory`, which is made when it is not there.
  ///
  /// - Parameter patience: how many seconds to wait for another process that is writing.
  package init(directory: URL, patience: Double = 5) throws(JournalError) {
    store = try JournalStore(directory: directory, patience: patience)
    finishScrubbing()
  }
}
