package import Diagnostics
package import Markers
package import Scenarios

/// What the visit of every state says about a case, with a conversation that shows it.
package struct CaseProof {
  package private(set) var findings: [Diagnostic] = []
  package let exploration: Exploration
  let scenario: Scenario
  let replies: ReplyClasses
  let witness: Witness
  let pack: MarkerPack

  /// - Parameter progress: told now and then which part is behind.
  package init(
    _ scenario: Scenario, pack: MarkerPack, within limits: Exploration.Limits = .init(),
    progress: @escaping (Double) -> Void = { _ in }
  ) {
    self.scenario = scenario
    self.pack = pack
    replies = ReplyClasses(of: scenario, markers: pack.markers)
    witness = Witness(scenario, pack: pack, alike: replies.alike)
    exploration = .widest(scenario, replies, within: limits, progress: progress)
    for pass in Self.passes { findings += pass(self) }
    findings = findings.inSourceOrder()
  }

  /// The passes, as a table of contents.
  private static var passes: [(CaseProof) -> [Diagnostic]] {
    [
      { $0.coverage() },
      { $0.neverEntered() }, { $0.neverFires() }, { $0.neverEnds() }, { $0.neverSaid() },
      { $0.swallowed() }, { $0.deadEnds() }, { $0.lostChances() }, { $0.shortSupply() },
      { $0.steeringWins() }, { $0.trickWins() }, { $0.ranks() },
    ]
  }

  /// Whether what was never met is never met in truth.
  var provesAbsence: Bool { exploration.isComplete }
  /// Whether every state stands for a true one.
  var isExact: Bool { exploration.isComplete && exploration.ignored.isNothing }

  private func coverage() -> [Diagnostic] {
    guard !isExact, let place = scenario.scenes.first?.position else { return [] }
    let text =
      exploration.isComplete
      ? "Deze casus heeft te veel toestanden om ze alle te bezoeken. Met minder feiten en standen is wel alles nagegaan: scènes, reacties en zinnen die nooit voorkomen, staan hier. Of elk einde gehaald wordt en of een gesprek vastloopt, is niet onderzocht."
      : "Deze casus heeft te veel toestanden: de eerste \(exploration.turnsCovered) beurten zijn nagegaan (\(exploration.stateCount) toestanden)."
    return [Diagnostic(.notAllVisited, text, at: place)]
  }

  func isMet(_ scene: Int) -> Bool { exploration.seen.wasMet(scene: scene) }

  /// The conversation to a place under a finding, when there is one.
  func shown(_ place: Seen.Place?) -> String? {
    place.flatMap { exploration.path(to: $0) }.map(witness.text)
  }
}
