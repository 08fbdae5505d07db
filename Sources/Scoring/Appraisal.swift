package import Dialogue
import Markers
package import Scenarios

/// Everything that can be said of a conversation, each thing with the turns it came from.
package struct Appraisal: Sendable {
  package let scenario: Scenario
  package let milestones: Milestones
  package let guide: MarkerGuide

  package let balance: Balance
  package let interviewing: Interviewing
  package let metacommunication: MarkerTallies
  package let buildingBlocks: MarkerTallies
  package let fittingPassed: [FittingPassed]
  package let lead: Lead
  package let stackedQuestions: TurnCount
  package let wordShare: WordShare
  package let courses: [LevelCourse]
  package let shifts: [Shift]
  package let contested: [Contested]

  package let turningPoints: [Moment]
  package let patterns: [Pattern]
  package let retry: Retry?

  package var opening: Opening { milestones.opening }
  package var turns: [ScoredTurn] { milestones.turns }
  package var opportunities: [Opportunity] { milestones.opportunities }
  package var uncovered: [Uncovered] { milestones.uncovered }
  package var whatWorked: [Moment] { milestones.whatWorked }
  package var whereStuck: [Moment] { milestones.whereStuck }
  package var ending: Ending? { milestones.ending }

  package init(
    of scenario: Scenario, opening: Opening, turns: [TurnRecord], guide: MarkerGuide
  ) {
    let talk = Talk(of: scenario, opening: opening, turns: turns, guide: guide)
    let milestones = Milestones(of: talk)
    self.scenario = scenario
    self.milestones = milestones
    self.guide = guide
    balance = Balance(of: talk)
    interviewing = Interviewing(of: talk)
    metacommunication = MarkerTallies(of: .metacommunicatie, in: talk)
    buildingBlocks = MarkerTallies(of: .bouwstenen, in: talk)
    fittingPassed = FittingPassed.all(in: talk)
    lead = Lead(of: talk)
    stackedQuestions = talk.tally(of: [Codebook.stackedQuestion])
    wordShare = WordShare(of: talk)
    courses = talk.courses
    shifts = talk.shifts
    contested = Contested.all(in: talk)
    turningPoints = TurningPoints.find(in: talk)
    patterns = Pattern.all(in: talk)
    retry = Retry.choose(
      in: talk, opportunities: milestones.opportunities, fittingPassed: fittingPassed)
  }
}
