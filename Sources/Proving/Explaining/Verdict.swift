package import Markers
package import Scenarios

/// Whether a reaction fits a reply at a moment, and if not: why not.
package struct Verdict: Sendable, Hashable {
  /// What stands in the way, each with what was asked for.
  package enum Obstacle: Sendable, Hashable {
    /// None of these was heard.
    case unheard([MarkerID])
    /// None of these came up.
    case notAbout([String])
    /// The marker was heard, but in another sentence than any of these.
    case elsewhere([MarkerID], about: [String])
    /// These were heard and must not be.
    case spoiled([MarkerID])
    case spoiledBySubject([String])
    case withoutWords([String])
    case withoutAction([String])
    case notAddressed([String])
    /// This part of the condition does not hold.
    case state(Condition)
  }

  package let reaction: Int
  package let obstacles: [Obstacle]

  package var fits: Bool { obstacles.isEmpty }

  /// The right thing was said, but not at a moment when it counts.
  var waitsForStateOnly: Bool {
    !fits && obstacles.allSatisfy { if case .state = $0 { true } else { false } }
  }

  /// - Parameter state: the state at the turn of the reply, from ``Transition/nextTurn(_:)``.
  package init(on reaction: Int, of scenario: Scenario, hearing: Hearing, state: ControlState) {
    self.reaction = reaction
    let candidate = scenario.reactions[reaction]
    let cue = candidate.cue.map { scenario.cues[$0].obstacles(to: hearing) } ?? []
    obstacles = cue + (candidate.condition.map { $0.unmet(in: state) } ?? []).map { .state($0) }
  }

  /// The reactions of a scene in their order, down to the one that is taken; the last fits unless none
  /// does.
  package static func all(
    in scene: Int, of scenario: Scenario, hearing: Hearing, state: ControlState
  ) -> [Verdict] {
    var verdicts: [Verdict] = []
    for reaction in scenario.scenes[scene].order {
      let verdict = Verdict(on: reaction, of: scenario, hearing: hearing, state: state)
      verdicts.append(verdict)
      if verdict.fits { break }
    }
    return verdicts
  }
}

extension Cue {
  fileprivate func obstacles(to hearing: Hearing) -> [Verdict.Obstacle] {
    var obstacles: [Verdict.Obstacle] = []
    if !hasSubject(hearing) { obstacles.append(missingSubject(in: hearing)) }
    let spoilers = hearing.findings.map(\.marker).filter(without.contains)
    if !spoilers.isEmpty { obstacles.append(.spoiled(spoilers.distinct)) }
    let subjects = (hearing.topics + hearing.people).map(\.id).filter(notAbout.contains)
    if !subjects.isEmpty { obstacles.append(.spoiledBySubject(subjects.distinct)) }
    if !hasWords(hearing) { obstacles.append(.withoutWords(ownWords)) }
    if !hasAction(hearing) { obstacles.append(.withoutAction(does)) }
    if !isAddressed(by: hearing) { obstacles.append(.notAddressed(addressed)) }
    return obstacles
  }

  private func missingSubject(in hearing: Hearing) -> Verdict.Obstacle {
    guard !markers.isEmpty else { return .notAbout(about) }
    let heard = hearing.findings.map(\.marker).filter(markers.contains)
    return heard.isEmpty ? .unheard(markers) : .elsewhere(heard.distinct, about: about)
  }
}

extension Condition {
  /// The parts that do not hold, as small as they can be told.
  func unmet(in state: ControlState) -> [Condition] {
    if state.holds(self) { return [] }
    if case .all(let parts) = self { return parts.flatMap { $0.unmet(in: state) } }
    return [self]
  }
}
