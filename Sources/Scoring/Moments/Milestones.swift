package import Dialogue
package import Scenarios

/// Where a conversation went: what it came to, who came up, and where it opened and stuck.
///
/// This much of a talk is counted over thousands of them; ``Appraisal`` adds what is said of one.
package struct Milestones: Sendable {
  package let opening: Opening
  package let turns: [ScoredTurn]
  package let opportunities: [Opportunity]
  package let uncovered: [Uncovered]
  package let whatWorked: [Moment]
  package let whereStuck: [Moment]
  /// The ending that was reached; absent when the conversation was left earlier.
  package let ending: Ending?

  package init(
    of scenario: Scenario, opening: Opening, turns: [TurnRecord], guide: MarkerGuide
  ) {
    self.init(of: Talk(of: scenario, opening: opening, turns: turns, guide: guide))
  }

  init(of talk: Talk) {
    opening = talk.opening
    turns = talk.turns
    opportunities = OpportunityLedger.all(in: talk)
    uncovered = Uncovered.all(in: talk)
    whatWorked = WhatWorked.find(in: talk, opportunities: opportunities, uncovered: uncovered)
    whereStuck = WhereStuck.find(in: talk, opportunities: opportunities, besides: whatWorked)
    ending = talk.turns.last?.record.ending.flatMap(talk.scenario.ending(named:))
  }
}
