import Dialogue
package import Markers
package import Scenarios
package import Scoring

/// What many talks in one case show together: where they go, where they get stuck, what is not heard.
///
/// Counts are of talks unless said otherwise; nobody can be found back in them but by the replies that
/// nothing was heard in, which are shown as they were said.
package struct CaseAnalysis: Sendable {
  /// The version of the case that tells the order of the scenes and their titles.
  package let scenario: Scenario
  package private(set) var talks = 0
  package private(set) var turns = 0
  /// By id of the ending; nil for talks that were left earlier.
  package private(set) var endings: [String?: Int] = [:]
  package private(set) var scenes: [String: SceneTally] = [:]
  package private(set) var opportunities: [String: OpportunityTally] = [:]
  package private(set) var markers: [MarkerID: MarkerTally] = [:]
  package private(set) var unheard = UnheardReplies()
  private let guide: MarkerGuide

  package struct SceneTally: Sendable, Hashable {
    package var reached = 0
    /// Turns that were spoken in it, over all talks.
    package var turns = 0
    /// Talks that were left here before the end.
    package var left = 0
    /// Talks in which something closed or stood still here.
    package var stuck = 0
  }

  package struct OpportunityTally: Sendable, Hashable {
    /// What was to be seen or heard.
    package let what: String
    package var offered = 0
    package var taken = 0
    package var late = 0

    package var missed: Int { offered - taken - late }
  }

  package struct MarkerTally: Sendable, Hashable {
    /// Turns in which it was heard, and of those the contested ones.
    package var heard = 0
    package var contested = 0
  }

  package init(of scenario: Scenario, guide: MarkerGuide) {
    self.scenario = scenario
    self.guide = guide
  }

  /// - Parameter scan: of the replies that are shown.
  package mutating func add(_ talk: Milestones, scan: PrivacyScan) {
    talks += 1
    turns += talk.turns.count
    endings[talk.ending?.id, default: 0] += 1
    addScenes(of: talk)
    addOpportunities(of: talk)
    for turn in talk.turns {
      addMarkers(of: turn)
      if isUnheard(turn) {
        unheard.add(
          MaskedText(turn.reply, masking: scan.finds(in: turn.reply)).text, in: turn.record.scene,
          after: Self.line(before: turn, in: talk))
      }
    }
  }

  /// Adds what was counted apart in other talks of this case.
  package mutating func merge(_ other: CaseAnalysis) {
    talks += other.talks
    turns += other.turns
    endings.merge(other.endings, uniquingKeysWith: +)
    scenes.merge(other.scenes) { one, more in
      SceneTally(
        reached: one.reached + more.reached, turns: one.turns + more.turns, left: one.left + more.left,
        stuck: one.stuck + more.stuck)
    }
    opportunities.merge(other.opportunities) { one, more in
      OpportunityTally(
        what: one.what, offered: one.offered + more.offered, taken: one.taken + more.taken,
        late: one.late + more.late)
    }
    markers.merge(other.markers) { one, more in
      MarkerTally(heard: one.heard + more.heard, contested: one.contested + more.contested)
    }
    unheard.merge(other.unheard)
  }

  package func name(of marker: MarkerID) -> String { guide.name(of: marker) }

  private mutating func addScenes(of talk: Milestones) {
    var reached: Set<String> = []
    for turn in talk.turns {
      scenes[turn.record.scene, default: SceneTally()].turns += 1
      reached.formUnion([turn.record.scene, turn.record.sceneAfter])
    }
    for scene in reached { scenes[scene, default: SceneTally()].reached += 1 }
    if talk.ending == nil, let last = talk.turns.last {
      scenes[last.record.sceneAfter, default: SceneTally()].left += 1
    }
    for scene in Set(talk.whereStuck.map(\.turn.record.scene)) {
      scenes[scene, default: SceneTally()].stuck += 1
    }
  }

  private mutating func addOpportunities(of talk: Milestones) {
    for opportunity in talk.opportunities where opportunity.outcome != .noReply {
      var tally = opportunities[opportunity.id] ?? OpportunityTally(what: opportunity.what)
      tally.offered += 1
      switch opportunity.outcome {
      case .taken: tally.taken += 1
      case .late: tally.late += 1
      case .missed, .noReply: break
      }
      opportunities[opportunity.id] = tally
    }
  }

  private mutating func addMarkers(of turn: ScoredTurn) {
    for marker in turn.record.hearing.markers where !guide.isSignal(marker) {
      markers[marker, default: MarkerTally()].heard += 1
    }
    for marker in turn.contested { markers[marker, default: MarkerTally()].contested += 1 }
  }

  /// Something was said, and no rule but one for how it sounds said anything of it.
  private func isUnheard(_ turn: ScoredTurn) -> Bool {
    !turn.isSilence && !turn.isPrivate
      && turn.record.hearing.findings.allSatisfy { guide.isSignal($0.marker) }
  }

  private static func line(before turn: ScoredTurn, in talk: Milestones) -> String {
    let lines =
      turn.number == 1
      ? talk.opening.lines : talk.turns.first { $0.number == turn.number - 1 }?.record.lines ?? []
    return lines.last?.text ?? ""
  }
}
