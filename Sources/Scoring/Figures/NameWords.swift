import Dialogue
import Markers
import Scenarios

/// Where somebody of the network is named, by a word for this person rather than by a hint.
struct NameWords {
  private let phrases: [[Substring]]

  init(for person: NetworkPerson, in scenario: Scenario) {
    let words = scenario.vocabulary.people.first { $0.id == person.id }?.words ?? []
    let name = person.name.split(separator: " ").last.map(String.init)
    phrases = (words + [name].compactMap { $0 }).map(Self.pieces).filter { !$0.isEmpty }
  }

  /// The first turn, 0 for the opening, in which either of the two names this person.
  func firstNaming(in talk: SpokenPieces) -> Int? {
    talk.turns.first { turn in turn.texts.contains(where: occur) }?.number
  }

  private func occur(in words: [Substring]) -> Bool {
    phrases.contains { phrase in
      words.indices.contains { start in
        let rest = words[start...]
        return rest.count >= phrase.count
          && zip(phrase, rest).allSatisfy { wanted, word in
            // Most words differ at once; comparing whole ones is what takes time.
            wanted.utf8.first == word.utf8.first
              && (wanted.utf8.last == UInt8(ascii: "*") ? word.hasPrefix(wanted.dropLast()) : word == wanted)
          }
      }
    }
  }

  fileprivate static func pieces(_ text: String) -> [Substring] {
    text.lowercased().split { !$0.isWordCharacter && $0 != "*" }
  }
}

/// Everything that was said in a talk as words, cut once for all the people who are looked for.
struct SpokenPieces {
  /// By turn, 0 for the opening: what the trainee said and each line of the answer.
  let turns: [(number: Int, texts: [[Substring]])]

  init(of talk: Talk) {
    let opening = (number: 0, texts: talk.opening.lines.map { NameWords.pieces($0.text) })
    turns =
      [opening]
      + talk.turns.map { turn in
        (turn.number, ([turn.reply] + turn.record.lines.map(\.text)).map(NameWords.pieces))
      }
  }
}
