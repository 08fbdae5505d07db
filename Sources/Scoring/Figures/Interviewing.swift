/// The counts that motivational interviewing keeps. A turn counts once for each of them.
package struct Interviewing: Sendable, Hashable {
  package let questions: TurnCount
  package let openQuestions: TurnCount
  package let reflections: TurnCount
  /// MI-adherent: affirming, and leaving or giving the lead.
  package let adherent: TurnCount
  /// MI-non-adherent: persuading without permission, confronting.
  package let nonAdherent: TurnCount

  /// Values that a manual gives to orient on.
  package struct Orientation: Sendable, Hashable {
    package let manual: String
    package let fair: Double
    package let good: Double
  }

  package static let reflectionOrientation = Orientation(manual: "MITI 4.2.1", fair: 1, good: 2)

  init(of talk: Talk) {
    questions = talk.tally(of: Codebook.questions)
    openQuestions = talk.tally(of: [Codebook.openQuestion])
    reflections = talk.tally(of: Codebook.reflections)
    adherent = talk.tally(of: [Codebook.affirmation, Codebook.lead])
    nonAdherent = talk.tally { turn in
      let counted = turn.markers.subtracting(turn.fitted)
      let permitted: Set = turn.has(Codebook.lead) ? [Codebook.advice] : []
      return !counted.subtracting(permitted)
        .isDisjoint(with: Codebook.persuasion.union(Codebook.confrontation))
    }
  }

  package var reflectionsToQuestions: Ratio { Ratio(part: reflections, other: questions) }
  package var openToAllQuestions: Ratio { Ratio(part: openQuestions, other: questions) }
  package var adherentToNonAdherent: Ratio { Ratio(part: adherent, other: nonAdherent) }
}
