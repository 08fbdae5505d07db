package import Markers

/// Somebody in the room, with the levels that say how it is with them.
package struct Person: Sendable, Hashable {
  package let id: String
  package let name: String
  package let gender: Vocabulary.Person.Gender?
}

/// Somebody outside the room: family, friends, neighbours.
package struct NetworkPerson: Sendable, Hashable {
  package let id: String
  package let name: String
  /// How the tie is, in the author's words.
  package let tie: String?
  /// Index of the fact that this person has been uncovered.
  package let fact: Int
}

/// A level of a person in the room, a whole number from 0 to 10.
package struct Level: Sendable, Hashable {
  /// `person.name`.
  package let id: String
  package let name: String
  package let person: Int
  package let start: UInt8

  package static let range: ClosedRange<Int> = 0...10
}

/// Something that is so or not; all start as not so.
package struct Fact: Sendable, Hashable {
  package let id: String
  package let meaning: String
}
