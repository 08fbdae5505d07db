package import Diagnostics
package import Markers
package import Scenarios

/// What the visit of every state says about a case, with a conversation that shows it.
package struct CaseProof {
  package private(set) var findings: [Diagnostic] = []
  /// Nil for a case with a scene of so many reactions that nothing could be visited.
  package let exploration: Exploration?
  let scenario: Scenario
  let alphabet: Alphabet
  let witness: Witness
  let pack: MarkerPack

  /// - Parameter progress: told now and then which part is behind.
  package init(
    _ scenario: Scenario, pack: MarkerPack, within limits: Exploration.Limits = .init(),
    progress: @escaping (Double) -> Void = { _ in }
  ) {
    self.scenario = scenario
    self.pack = pack
    alphabet = Alphabet(of: scenario, markers: pack.markers)
    witness = Witness(scenario, pack: pack, alike: alphabet.alike)
    exploration = .widest(scenario, alphabet, within: limits, progress: progress)
    if let exploration {
      for pass in Self.passes { findings += pass(self, exploration) }
    } else {
      findings = [notVisited("Deze casus heeft een scène met te veel reacties om na te gaan.")]
    }
    findings = findings.inSourceOrder()
  }

  /// The passes, as a table of contents.
  private static var passes: [(CaseProof, Exploration) -> [Diagnostic]] {
    [
      { $0.coverage($1) },
      { $0.neverEntered($1) }, { $0.neverFires($1) }, { $0.neverEnds($1) }, { $0.neverSaid($1) },
      { $0.swallowed($1) }, { $0.deadEnds($1) }, { $0.lostChances($1) }, { $0.shortSupply($1) },
      { $0.steeringWins($1) }, { $0.trickWins($1) }, { $0.ranks($1) },
    ]
  }

  func notVisited(_ text: String) -> Diagnostic {
    Diagnostic(.notAllVisited, text, at: scenario.scenes.first?.position ?? .start)
  }
}

extension Exploration {
  /// Whether every state stands for a true one, the time left aside.
  package var isExact: Bool { isComplete && ignored.isNothing }
}
