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
  func firstNaming(in talk: Talk) -> Int? {
    if areHeard(in: talk.opening.lines) { return 0 }
    return talk.turns.first { occur(in: $0.reply) || areHeard(in: $0.record.lines) }?.number
  }

  private func areHeard(in lines: [SpokenLine]) -> Bool { lines.contains { occur(in: $0.text) } }

  func occur(in text: String) -> Bool {
    let words = Self.pieces(text)
    return phrases.contains { phrase in
      words.indices.contains { start in
        let rest = words[start...]
        return rest.count >= phrase.count
          && zip(phrase, rest).allSatisfy { wanted, word in
            wanted.hasSuffix("*") ? word.hasPrefix(wanted.dropLast()) : word == wanted
          }
      }
    }
  }

  private static func pieces(_ text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "*" }
  }
}
