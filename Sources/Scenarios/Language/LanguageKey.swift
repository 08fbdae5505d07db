/// A key of the scenario language: the row from which the reader's list, the schema and the
/// reference page are made.
package struct LanguageKey: Sendable, Hashable {
  package let name: String
  package let shape: LanguageShape
  package let isRequired: Bool
  /// What it does, in Dutch, for who hovers over it and for the reference page.
  package let meaning: String
  /// A piece of the sample case, or of the shared base for the keys of a base.
  package let example: String

  package init(
    _ name: String, _ shape: LanguageShape, required: Bool = false, _ meaning: String, example: String
  ) {
    self.name = name
    self.shape = shape
    isRequired = required
    self.meaning = meaning
    self.example = example
  }
}

/// What can stand behind a key.
package indirect enum LanguageShape: Sendable, Hashable {
  case text
  /// One text or a list.
  case texts
  case whole(ClosedRange<Int>)
  /// `ja` or `nee`.
  case flag
  case choice([String])
  /// One marker, family or signal, or a list.
  case markers
  case condition
  case effect
  /// What can be said: a text, a variant, or a list of those.
  case said
  /// The replies of a proof.
  case replies
  /// A block of keys, by its id.
  case block(String)
  /// One block or a list.
  case blocks(String)
  /// A list of blocks.
  case list(String)
  /// Names of the author's own, each with this behind it.
  case named(LanguageShape)
}

/// A block of keys that belong together.
package struct LanguageBlock: Sendable, Hashable {
  package let id: String
  /// As findings call it: 'Een scène'.
  package let title: String
  /// What it is for, in Dutch.
  package let meaning: String
  package let keys: [LanguageKey]
}

/// The scenario language: every block with its keys, in the order in which one learns them.
package enum CaseLanguage {
  package static let blocks: [LanguageBlock] = [
    .scenario, .series, .turns, .card, .evaluation, .evaluationScale, .person, .scene, .reaction, .variant,
    .chance, .ending, .proof, .proofOutcome,
    .proofLine, .lineOutcome, .base,
  ]

  package static func block(_ id: String) -> LanguageBlock? { blocks.first { $0.id == id } }
}
