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

/// A scripted trainee in the case itself: what she says and where it must lead.
package struct Proof: Sendable, Hashable {
  package let name: String
  package let replies: [String]
  package let ending: String?
  package let scene: String?
  /// Scenes that must have been visited.
  package let through: [String]
  package let line: Int
}
