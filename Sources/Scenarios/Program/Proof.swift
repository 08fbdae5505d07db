package import Diagnostics
package import Markers

/// A scripted trainee in the case itself: what she says and where it must lead.
package struct Proof: Sendable, Hashable {
  package let name: String
  package let steps: [Step]
  package let ending: String?
  package let scene: String?
  /// Scenes that must have been visited.
  package let through: [String]
  /// How many replies must have had which side.
  package let score: [SideCount]
  /// What must hold at the end.
  package let state: Requirement?
  package let position: SourcePosition

  package var replies: [String] { steps.map(\.reply) }

  /// A reply, with what must come of it.
  package struct Step: Sendable, Hashable {
    package let reply: String
    package let scene: String?
    /// What must be heard: of each name any marker that it stands for.
    package let heard: [NamedMarkers]
    package let unheard: [NamedMarkers]
    /// The beginning or a part of what is answered.
    package let line: Located<String>?
    package let side: Side?
    package let state: Requirement?
    package let position: SourcePosition
  }

  /// A marker or a family, with the markers it stands for.
  package struct NamedMarkers: Sendable, Hashable {
    package let name: String
    package let markers: [MarkerID]
  }

  /// A condition in the author's own words.
  package struct Requirement: Sendable, Hashable {
    package let text: String
    package let condition: Condition
  }

  package struct SideCount: Sendable, Hashable {
    package let side: Side
    package let comparison: Condition.Comparison
    package let number: Int
  }

  /// The side of a reply, as authors name it.
  package enum Side: String, Sendable, Hashable, CaseIterable {
    case exploring = "verkennend"
    case steering = "sturend"
    case mixed = "gemengd"
    case contact = "contact"
    case neutral = "neutraal"
  }
}
