package import Dialogue
package import Markers
package import Scenarios

/// A scripted trainee of the case, played through real listening.
package struct ProofRun: Sendable {
  /// What was expected and did not come.
  package enum Failure: Sendable, Hashable {
    case ending(expected: String, happened: String?)
    case scene(expected: String, happened: String)
    case neverThere(String)
    /// The conversation ended with replies left to say.
    case overAt(turn: Int)
  }

  package let proof: Proof
  package let turns: [TurnRecord]
  package let failures: [Failure]

  package var holds: Bool { failures.isEmpty }

  /// Plays `proof` from the beginning. The same seed gives the same run.
  package init(_ proof: Proof, in scenario: Scenario, heardBy listener: Listener, seed: UInt64 = 1) {
    self.proof = proof
    var conversation = Conversation(scenario, seed: seed)
    _ = conversation.begin()
    var turns: [TurnRecord] = []
    for reply in proof.replies where !conversation.isOver {
      turns.append(
        conversation.respond(to: listener.listen(to: reply, after: conversation.lastSaid)))
    }
    self.turns = turns
    failures = Self.failures(of: proof, turns: turns, conversation)
  }

  private static func failures(
    of proof: Proof, turns: [TurnRecord], _ conversation: Conversation
  ) -> [Failure] {
    var failures: [Failure] = []
    if let expected = proof.ending, conversation.ending?.id != expected {
      failures.append(.ending(expected: expected, happened: conversation.ending?.id))
    }
    if let expected = proof.scene, conversation.scene.id != expected {
      failures.append(.scene(expected: expected, happened: conversation.scene.id))
    }
    let visited = Set(turns.flatMap { [$0.scene, $0.sceneAfter] })
    failures += proof.through.filter { !visited.contains($0) }.map { .neverThere($0) }
    if conversation.isOver, turns.count < proof.replies.count {
      failures.append(.overAt(turn: turns.count))
    }
    return failures
  }
}
