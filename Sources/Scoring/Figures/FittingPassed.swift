import Dialogue
package import Markers
import Scenarios

/// A moment where an answer or an offer would have fitted, and none came.
package struct FittingPassed: Sendable, Hashable {
  package let turns: TurnCount
  /// What would have fitted.
  package let markers: [MarkerID]
  /// Why, in the author's words.
  package let reason: String?

  /// One turn of exploring first is no passing by.
  private static let fewestTurns = 2

  static func all(in talk: Talk) -> [FittingPassed] {
    talk.scenario.scenes.flatMap { scene -> [FittingPassed] in
      guard let fitting = scene.fitting else { return [] }
      return Runs.all(in: talk.turns) { $0.record.scene == scene.id }
        .filter { run in
          run.count >= fewestTurns && !run.contains { $0.has(anyOf: Set(fitting.markers)) }
        }
        .map {
          FittingPassed(
            turns: TurnCount($0.map(\.number)), markers: fitting.markers, reason: fitting.reason)
        }
    }
  }
}
