package import Dialogue
package import Scenarios

/// What of a case was met in a number of conversations.
package struct Coverage: Sendable {
  package let scenesMissed: [String]
  package let reactionsMissed: [String]
  package let endingsMissed: [String]
  package let sceneCount: Int
  package let reactionCount: Int
  package let endingCount: Int

  package init(of scenario: Scenario, by conversations: [[TurnRecord]]) {
    let turns = conversations.flatMap { $0 }
    let scenes = Set(turns.flatMap { [$0.scene, $0.sceneAfter] })
    let reactions = Set(turns.map(\.reaction))
    let endings = Set(turns.compactMap(\.ending))
    scenesMissed = scenario.scenes.map(\.id).filter { !scenes.contains($0) }
    reactionsMissed = scenario.reactions.map(\.id).filter { !reactions.contains($0) }
    endingsMissed = scenario.endings.map(\.id).filter { !endings.contains($0) }
    sceneCount = scenario.scenes.count
    reactionCount = scenario.reactions.count
    endingCount = scenario.endings.count
  }
}
