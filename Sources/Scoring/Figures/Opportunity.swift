/// Something that was to be seen or heard, and what became of it.
package struct Opportunity: Sendable, Hashable {
  package enum Outcome: Sendable, Hashable {
    case taken(turn: Int)
    case late(turn: Int)
    case missed
    /// No reply could take it: the conversation was over, or every reply in time took another one.
    case noReply
  }

  package let id: String
  /// What was to be seen or heard.
  package let what: String
  /// A reply that would have taken it.
  package let example: String?
  /// The turns whose answer offered it, 0 for the opening; ascending.
  package let opened: [Int]
  /// The last turn that was in time, counted from the first time it was offered.
  package let inTimeUntil: Int
  package let outcome: Outcome
  /// Of one that was missed: the last turn in time that came close to it.
  package let near: Int?

  package var isTaken: Bool {
    if case .taken = outcome { true } else { false }
  }
}
