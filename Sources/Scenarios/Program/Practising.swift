/// A short piece of theory to read before a talk.
package struct TheoryCard: Sendable, Hashable, Codable {
  package let text: String
  /// Where it comes from.
  package let source: String?
}

/// What the client says about the talk afterwards, in the case's own words.
package struct EvaluationWords: Sendable, Hashable, Codable {
  /// Words with a low, a middling and a high figure.
  package struct Scale: Sendable, Hashable, Codable {
    package let low: String?
    package let middle: String?
    package let high: String?
  }

  /// The talk itself ends with an evaluation, so none is asked afterwards.
  package let isLeftOut: Bool
  /// By the id of the question.
  package let scales: [String: Scale]
  /// When the trainee takes in what she hears.
  package let opened: String?
  /// When the trainee defends herself.
  package let closed: String?

  /// The questions that case and program know by these names.
  package static let questions = ["contact", "onderwerpen", "aanpak", "geheel"]
}
