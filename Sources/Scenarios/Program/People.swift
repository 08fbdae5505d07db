package import Markers

/// Somebody in the room, with the levels that say how it is with them.
package struct Person: Sendable, Hashable {
  package let id: String
  package let name: String
  package let gender: Vocabulary.Person.Gender?

  /// As it stands before a colon or at the beginning of a sentence: 'Meneer Boom'.
  package var label: String { name.prefix(1).uppercased() + name.dropFirst() }

  /// As it stands within a sentence: 'meneer Boom'.
  package var inSentence: String {
    let first = name.prefix { $0 != " " }
    guard first.count < name.count, Self.titles.contains(first.lowercased()) else { return name }
    return first.lowercased() + name.dropFirst(first.count)
  }

  private static let titles: Set<String> = ["meneer", "mijnheer", "mevrouw", "juffrouw", "dokter", "zuster"]
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
  package let meaning: Meaning

  /// What it means when a level rises.
  package enum Meaning: String, Sendable, Hashable, CaseIterable {
    /// It opens.
    case better = "beter"
    /// It closes.
    case worse = "slechter"
    /// Nothing that a trainee should see: the case only counts with it.
    case nothing = "niets"

    /// Of tension less is more open; of everything else a case may keep, more is.
    package static func usual(of name: String) -> Meaning { name == "spanning" ? .worse : .better }
  }

  package static let range: ClosedRange<Int> = 0...10
}

/// Something that is so or not; all start as not so.
package struct Fact: Sendable, Hashable {
  package let id: String
  package let meaning: String
}
