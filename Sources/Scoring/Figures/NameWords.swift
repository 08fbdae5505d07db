import Dialogue
import Markers
import Scenarios

/// Where somebody of the network is named, by a word for this person rather than by a hint.
struct NameWords {
  private let phrases: WordPhrases

  init(for person: NetworkPerson, in scenario: Scenario) {
    let words = scenario.vocabulary.people.first { $0.id == person.id }?.words ?? []
    let name = person.name.split(separator: " ").last.map(String.init)
    phrases = WordPhrases(words + [name].compactMap { $0 })
  }

  /// The first turn, 0 for the opening, in which either of the two names this person.
  func firstNaming(in talk: SpokenPieces) -> Int? {
    talk.turns.first { turn in turn.texts.contains(where: phrases.occur) }?.number
  }
}

/// Everything that was said in a talk as words, cut once for all the people who are looked for.
struct SpokenPieces {
  /// By turn, 0 for the opening: what the trainee said and each line of the answer.
  let turns: [(number: Int, texts: [[Substring]])]

  init(of talk: Talk) {
    let opening = (number: 0, texts: talk.opening.lines.map { WordPhrases.words($0.text) })
    turns =
      [opening]
      + talk.turns.map { turn in
        (turn.number, ([turn.reply] + turn.record.lines.map(\.text)).map(WordPhrases.words))
      }
  }
}
