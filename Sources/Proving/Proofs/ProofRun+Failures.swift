import Diagnostics
import Dialogue
package import Markers
package import Scenarios

extension ProofRun {
  /// What was expected and did not come.
  package enum Failure: Sendable, Hashable {
    case ending(expected: String, happened: String?)
    case scene(expected: String, happened: String)
    case neverThere(String)
    case score(Proof.SideCount, happened: Int)
    case state(Proof.Requirement)
    /// The conversation ended with replies left to say.
    case overAt(turn: Int)
    /// What one reply had to do.
    case line(turn: Int, Mismatch)
  }

  package enum Mismatch: Sendable, Hashable {
    case scene(expected: String, happened: String)
    case unheard(String)
    case heard(String, [MarkerID])
    case answer(expected: String, happened: [String])
    case side(expected: Proof.Side, happened: Proof.Side)
    case state(Proof.Requirement)
  }

  static func mismatches(
    _ step: Proof.Step, _ turn: TurnRecord, side: Proof.Side, after state: ControlState
  ) -> [Mismatch] {
    var found: [Mismatch] = []
    let markers = turn.hearing.markers
    found += step.heard.filter { markers.isDisjoint(with: $0.markers) }.map { .unheard($0.name) }
    found += step.unheard.filter { !markers.isDisjoint(with: $0.markers) }.map {
      .heard($0.name, $0.markers.filter(markers.contains))
    }
    if let expected = step.side, expected != side {
      found.append(.side(expected: expected, happened: side))
    }
    if let expected = step.scene, expected != turn.sceneAfter {
      found.append(.scene(expected: expected, happened: turn.sceneAfter))
    }
    let said = turn.lines.map(\.text)
    if let expected = step.line?.value, !said.contains(where: { $0.holdsWords(expected) }) {
      found.append(.answer(expected: expected, happened: said))
    }
    if let expected = step.state, !state.holds(expected.condition) { found.append(.state(expected)) }
    return found
  }

  static func failures(
    of proof: Proof, turns: [TurnRecord], sides: [Proof.Side], _ conversation: Conversation
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
    for count in proof.score {
      let happened = sides.filter { $0 == count.side }.count
      if !count.comparison.holds(happened, count.number) {
        failures.append(.score(count, happened: happened))
      }
    }
    if let expected = proof.state, !conversation.control.holds(expected.condition) {
      failures.append(.state(expected))
    }
    if conversation.isOver, turns.count < proof.steps.count {
      failures.append(.overAt(turn: turns.count))
    }
    return failures
  }
}

extension String {
  /// Blanks and capitals do not count: an author types what she remembers.
  fileprivate func holdsWords(_ words: String) -> Bool {
    func plain(_ text: String) -> String {
      text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    return plain(self).contains(plain(words))
  }
}
