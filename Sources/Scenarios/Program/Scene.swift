package import Diagnostics
package import Markers

/// A moment of the conversation, with what can happen in it.
package struct Scene: Sendable {
  package let id: String
  package let title: String?
  package let opening: WordSupply
  /// What is said when a reaction of this scene has no unsaid words left.
  package let repetition: WordSupply
  /// Every reaction that can be taken here, in order: what goes first everywhere, the scene's own,
  /// the case's, the base's.
  package let order: [Int]
  /// Where in `order` the scene's own stand.
  package let own: Range<Int>
  package let chances: [Int]
  package let fitting: Fitting?
  package let position: SourcePosition
}

/// Steering that is right at a moment, and why.
package struct Fitting: Sendable, Hashable {
  package let markers: [MarkerID]
  package let reason: String?
}
