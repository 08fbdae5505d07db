package import Dialogue
package import Markers
package import Scenarios
package import Scoring

/// A scripted trainee of the case, played through real listening.
package struct ProofRun: Sendable {
  package let proof: Proof
  /// What was said before the first reply.
  package let opening: [SpokenLine]
  package let turns: [TurnRecord]
  /// The state before each reply, and after the last.
  let states: [ControlState]
  package let failures: [Failure]

  package var holds: Bool { failures.isEmpty }

  /// Plays `proof` from the beginning. The same seed gives the same run.
  package init(
    _ proof: Proof, in scenario: Scenario, heardBy listener: Listener, guide: MarkerGuide,
    seed: UInt64 = 1
  ) {
    self.proof = proof
    var conversation = Conversation(scenario, seed: seed)
    opening = conversation.begin().lines
    var turns: [TurnRecord] = []
    var states = [conversation.control]
    for step in proof.steps where !conversation.isOver {
      turns.append(
        conversation.respond(to: listener.listen(to: step.reply, after: conversation.lastSaid)))
      states.append(conversation.control)
    }
    self.turns = turns
    self.states = states
    let scored = turns.map { ScoredTurn($0, guide: guide) }
    failures =
      zip(proof.steps, turns.indices).flatMap { step, index in
        Self.mismatches(step, turns[index], side: Proof.Side(scored[index].side), after: states[index + 1])
          .map { .line(turn: turns[index].number, $0) }
      } + Self.failures(of: proof, turns: turns, sides: scored.map { Proof.Side($0.side) }, conversation)
  }
}

extension Proof.Side {
  package init(_ side: Side) {
    self =
      switch side {
      case .exploring: .exploring
      case .steering: .steering
      case .mixed: .mixed
      case .contact: .contact
      case .neutral: .neutral
      }
  }
}
