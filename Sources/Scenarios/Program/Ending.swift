package import Diagnostics

/// How a conversation can end.
package struct Ending: Sendable, Hashable {
  package let id: String
  /// From 1, the worst; two endings of equal worth share a rank.
  package let rank: Int
  package let title: String
  package let condition: Condition?
  /// What this ending tells the trainee.
  package let tells: String
  /// What the client thinks on the way home.
  package let wayHome: [String]
  /// One thing to try next time.
  package let nextTime: String?
  package let position: SourcePosition
}
