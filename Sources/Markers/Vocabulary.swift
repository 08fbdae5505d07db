/// The words of one case: what it is about and who is in it.
package struct Vocabulary: Sendable, Hashable {
  /// A topic and the words that touch it. A word may end in `*` for any ending, and may be a
  /// phrase of several words.
  package struct Topic: Sendable, Hashable {
    package let id: String
    package let words: [String]

    package init(id: String, words: [String]) {
      self.id = id
      self.words = words
    }
  }

  /// Somebody in the room or in the network of the client.
  package struct Person: Sendable, Hashable {
    package enum Gender: String, Sendable, Hashable, Codable {
      case man = "m"
      case woman = "v"
    }

    package let id: String
    /// Names and words for this person: `broer`, `Sami`, `je vader`; `*` as with topics.
    package let words: [String]
    package let gender: Gender?
    /// Whether the person sits at the table and can be addressed.
    package let isPresent: Bool

    package init(id: String, words: [String], gender: Gender?, isPresent: Bool) {
      self.id = id
      self.words = words
      self.gender = gender
      self.isPresent = isPresent
    }
  }

  package let topics: [Topic]
  package let people: [Person]

  package init(topics: [Topic] = [], people: [Person] = []) {
    self.topics = topics
    self.people = people
  }
}
