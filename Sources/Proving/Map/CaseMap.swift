package import Scenarios

/// A case as boxes and arrows, for a picture: what leads where, and how much trust that takes.
package struct CaseMap: Sendable {
  package struct Box: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
      case scene
      /// Entered as a detour only, and left by going back.
      case detour
      case ending
      /// Stands for what can happen in every scene.
      case everywhere
    }

    package let id: String
    package let kind: Kind
    package let title: String
    /// The trust without which nobody comes here; nil when there is no such level.
    package let trust: Int?
    package let isStart: Bool
    package let isClosing: Bool
    /// Of a scene: its own reactions. Of an ending: its rank.
    package let number: Int
    /// Of an ending: when it is the one that fits.
    package let condition: String?
    package let met: Met?
  }

  package struct Arrow: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
      case way
      case detour
      /// The first ending whose condition holds.
      case endingThatFits
    }

    package let from: Int
    package let to: Int
    package let kind: Kind
    /// The reactions that lead this way.
    package let reactions: [String]
    /// The trust that the easiest of them asks for.
    package let trust: Int
    /// How often the proofs went this way; nil when they were not asked.
    package let count: Int?
  }

  /// What the proofs met of a box.
  package struct Met: Sendable, Hashable {
    package let count: Int
    /// Of its own reactions, in a scene.
    package let reactions: Int
  }

  package let title: String
  /// The name of the level that stands for trust.
  package let trustName: String?
  package let mostTurns: Int
  package let boxes: [Box]
  package let arrows: [Arrow]
  package let hasCoverage: Bool

  package init(_ scenario: Scenario, coverage: Coverage? = nil) {
    let drawing = MapDrawing(scenario, coverage: coverage)
    title = scenario.about.title
    trustName = drawing.trust.map { scenario.levels[$0].name }
    mostTurns = scenario.about.mostTurns
    boxes = drawing.boxes
    arrows = drawing.arrows
    hasCoverage = coverage != nil
  }

  package func arrows(from box: Int) -> [Arrow] { arrows.filter { $0.from == box } }
}
