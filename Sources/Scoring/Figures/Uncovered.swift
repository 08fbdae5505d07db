import Dialogue
import Scenarios

/// Somebody of the client's network who came up in the talk: uncovered, and named by either of the two.
package struct Uncovered: Sendable, Hashable {
  package let id: String
  package let name: String
  /// How the tie is, in the author's words.
  package let tie: String?
  /// The turn that brought this person up; nil when known from the start.
  package let turn: Int?

  static func all(in talk: Talk) -> [Uncovered] {
    let spoken = SpokenPieces(of: talk)
    let people = talk.scenario.network.compactMap { person -> Uncovered? in
      guard talk.scenario.facts.indices.contains(person.fact) else { return nil }
      let fact = talk.scenario.facts[person.fact].id
      if talk.opening.facts.contains(fact) {
        return Uncovered(id: person.id, name: person.name, tie: person.tie, turn: nil)
      }
      guard let uncovered = talk.turns.first(where: { $0.record.facts.contains(fact) }),
        let named = NameWords(for: person, in: talk.scenario).firstNaming(in: spoken)
      else { return nil }
      return Uncovered(
        id: person.id, name: person.name, tie: person.tie, turn: max(uncovered.number, named))
    }
    return people.sorted { ($0.turn ?? 0, $0.id) < ($1.turn ?? 0, $1.id) }
  }
}
