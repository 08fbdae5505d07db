package import Dialogue
import Markers
package import Scenarios

/// Everything that can be said of a conversation, each thing with the turns it came from.
package struct Appraisal: Sendable {
  package let scenario: Scenario
  package let opening: Opening
  package let turns: [ScoredTurn]
  package let guide: MarkerGuide

  package let balance: Balance
  package let interviewing: Interviewing
  package let metacommunication: MarkerTallies
  package let buildingBlocks: MarkerTallies
  package let opportunities: [Opportunity]
  package let fittingPassed: [FittingPassed]
  package let lead: Lead
  package let stackedQuestions: TurnCount
  package let wordShare: WordShare
  package let uncovered: [Uncovered]
  package let courses: [LevelCourse]
  package let shifts: [Shift]
  package let contested: [Contested]

  package let turningPoints: [Moment]
  package let whatWorked: [Moment]
  package let whereStuck: [Moment]
  package let patterns: [Pattern]
  package let retry: Retry?

  /// The ending that was reached; absent when the conversation was left earlier.
  package let ending: Ending?

  package init(
    of scenario: Scenario, opening: Opening, turns: [TurnRecord], guide: MarkerGuide
  ) {
    let talk = Talk(of: scenario, opening: opening, turns: turns, guide: guide)
    self.scenario = scenario
    self.opening = opening
    self.turns = talk.turns
    self.guide = guide
    balance = Balance(of: talk)
    interviewing = Interviewing(of: talk)
    metacommunication = MarkerTallies(of: .metacommunicatie, in: talk)
    buildingBlocks = MarkerTallies(of: .bouwstenen, in: talk)
    opportunities = OpportunityLedger.all(in: talk)
    fittingPassed = FittingPassed.all(in: talk)
    lead = Lead(of: talk)
    stackedQuestions = talk.tally(of: [Codebook.stackedQuestion])
    wordShare = WordShare(of: talk)
    uncovered = Uncovered.all(in: talk)
    courses = talk.courses
    shifts = talk.shifts
    contested = Contested.all(in: talk)
    turningPoints = TurningPoints.find(in: talk)
    whatWorked = WhatWorked.find(in: talk, opportunities: opportunities, uncovered: uncovered)
    whereStuck = WhereStuck.find(in: talk, opportunities: opportunities, besides: whatWorked)
    patterns = Pattern.all(in: talk)
    retry = Retry.choose(
      in: talk, opportunities: opportunities, fittingPassed: fittingPassed)
    ending = turns.last?.ending.flatMap(scenario.ending(named:))
  }
}
