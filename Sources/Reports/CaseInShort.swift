package import Scenarios

/// A case for somebody who was not there.
package enum CaseInShort {
  /// Three sentences at most, in the words of the case: who the trainee was, and what she came into.
  package static func sentences(of scenario: Scenario) -> [String] {
    Array(
      Sentences.all(in: scenario.about.role).prefix(1)
        + Sentences.all(in: scenario.about.introduction).prefix(2))
  }
}
