import Dialogue
import Scenarios

/// Somebody of the client's network who came up in the talk.
package struct Uncovered: Sendable, Hashable {
  package let id: String
  package let name: String
  /// How the tie is, in the author's words.
  package let tie: String?
  /// The turn whose answer brought this person up; nil when known from the start.
  package let turn: Int?

  static func all(in talk: Talk) -> [Uncovered] {
    let people = talk.scenario.network.compactMap { person -> Uncovered? in
      guard talk.scenario.facts.indices.contains(person.fact) else { return nil }
      let fact = talk.scenario.facts[person.fact].id
      if talk.opening.facts.contains(fact) {
        return Uncovered(id: person.id, name: person.name, tie: person.tie, turn: nil)
      }
      return talk.turns.first { $0.record.facts.contains(fact) }.map {
        Uncovered(id: person.id, name: person.name, tie: person.tie, turn: $0.number)
      }
    }
    return people.sorted { ($0.turn ?? 0, $0.id) < ($1.turn ?? 0, $1.id) }
  }
}
