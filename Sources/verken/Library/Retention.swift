import Foundation
import Journal

/// Deletes talks that were kept for as long as the user wants.
struct Retention {
  let days: Int

  static let range = 1...3650

  /// Sessions in which nothing was kept for that long.
  func expired(_ sessions: [SessionSummary], at moment: Date) -> [SessionID] {
    let limit = moment.addingTimeInterval(-Double(days) * 24 * 60 * 60)
    return sessions.filter { $0.touched < limit }.map(\.id)
  }

  /// Says what it deleted; nothing when there was nothing to delete.
  static func apply(to journal: Journal, _ printer: Printer) throws {
    guard let days = Settings.load().keepDays else { return }
    let expired = Retention(days: days).expired(try journal.sessions(), at: Date())
    guard !expired.isEmpty else { return }
    try journal.delete(expired)
    let count = expired.count == 1 ? "1 gesprek" : "\(expired.count) gesprekken"
    printer.note(
      "\(count) van langer dan \(days) dagen geleden gewist, zoals je koos. Veranderen: verken bewaar")
  }
}
