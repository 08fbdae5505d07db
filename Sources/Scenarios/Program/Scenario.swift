package import Markers

/// A case, compiled: immutable, every name resolved to an index.
package struct Scenario: Sendable {
  package let about: CaseDescription
  /// The talks it is one of; nil when it stands alone.
  package let series: Series?
  /// Who is in the room; the first is the client and speaks when nobody else is named.
  package let people: [Person]
  /// Who is outside the room and may come up.
  package let network: [NetworkPerson]
  package let levels: [Level]
  /// The author's facts, then one for each person of the network: uncovered or not.
  package let facts: [Fact]
  package let cues: [Cue]
  package let scenes: [Scene]
  /// Every reaction of the case and its base; scenes refer to them by index.
  package let reactions: [Reaction]
  /// What is said when nothing fits or has words left.
  package let fallback: WordSupply
  package let chances: [Chance]
  package let endings: [Ending]
  package let proofs: [Proof]
  /// Index of the first scene and of the closing scene.
  package let start: Int
  package let closing: Int
  /// Scenes whose visits a condition asks for: index in the visit counts by scene index.
  package let visitSlots: [Int: Int]
  /// The words that the listener needs to know of this case.
  package let vocabulary: Vocabulary

  /// The client: the first person in the room.
  package var client: Person { people[0] }

  /// Everything that can be said, by scene, by reaction, then the fallback.
  package var supplies: [WordSupply] {
    scenes.flatMap { [$0.opening, $0.repetition] } + reactions.map(\.words) + [fallback]
  }

  /// The name of who says a line, as it stands before a colon; somebody who is no longer in the case goes by id.
  package func name(ofSpeaker id: String) -> String { people.first { $0.id == id }?.label ?? id }

  package func scene(named id: String) -> Int? { scenes.firstIndex { $0.id == id } }
  package func level(named id: String) -> Int? { levels.firstIndex { $0.id == id } }
  package func fact(named id: String) -> Int? { facts.firstIndex { $0.id == id } }
  package func ending(named id: String) -> Ending? { endings.first { $0.id == id } }
  package func chance(named id: String) -> Chance? { chances.first { $0.id == id } }
  package func reaction(named id: String) -> Reaction? { reactions.first { $0.id == id } }

  /// Turns a conversation may last past the moment that the closing scene begins by itself.
  package static let closingTurns = 4
}

/// What the trainee and the trainer read about a case.
package struct CaseDescription: Sendable, Hashable, Codable {
  package let id: String
  package let title: String
  package let level: String
  package let role: String
  package let introduction: String
  package let assignment: [String]
  /// What she is asked to think back to beforehand, in the case's own words.
  package let lookingBack: String?
  package let card: TheoryCard?
  package let evaluation: EvaluationWords?
  package let goals: [String]
  package let touches: [String]
  package let sources: [String]
  package let invented: [String]
  /// The fewest turns after which rounding off is natural.
  package let fewestTurns: Int
  /// The turn after which the closing scene begins by itself.
  package let mostTurns: Int
}
