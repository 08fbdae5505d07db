/// Recognises one habit; gives the turns that show it, or none.
struct PatternDetector: Sendable {
  let kind: Pattern.Kind
  let detect: @Sendable (Talk) -> [ScoredTurn]

  static let all: [PatternDetector] = [
    deathLeftUnanswered, closedQuestionsInARow, questionOnQuestion, stackedQuestions,
    adviceAfterFeeling, comfortAfterFeeling, yesBut, pushingOn, escalatingFirst, emptyPromise,
    apologisingAgain, sameWordsAgain, echoing, longReplies, silences,
    stayingWithFeeling, reflectionThenQuestion, repair, namingContact, askingAboutDeath, honestLimit,
  ]

  /// At least `fewest` turns in a row.
  static func inARow(
    _ fewest: Int, of talk: Talk, where holds: (ScoredTurn) -> Bool
  ) -> [ScoredTurn] {
    Runs.all(in: talk.turns, where: holds).filter { $0.count >= fewest }.flatMap { $0 }
  }

  /// At least `fewest` turns over the whole talk.
  static func atLeast(
    _ fewest: Int, of talk: Talk, where holds: (ScoredTurn) -> Bool
  ) -> [ScoredTurn] {
    let turns = talk.turns.filter(holds)
    return turns.count >= fewest ? turns : []
  }
}
