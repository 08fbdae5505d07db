package import Scenarios

/// A case for somebody who was not there.
package enum CaseInShort {
  /// Three sentences at most, in the words of the case: who the trainee was, and what she came into.
  package static func sentences(of scenario: Scenario) -> [String] {
    Array(sentences(in: scenario.about.role).prefix(1) + sentences(in: scenario.about.introduction).prefix(2))
  }

  private static func sentences(in text: String) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      sentence += sentence.isEmpty ? String(word) : " \(word)"
      if let last = word.last(where: { !"\"'’”)".contains($0) }), ".?!…".contains(last) {
        sentences.append(sentence)
        sentence = ""
      }
    }
    return sentence.isEmpty ? sentences : sentences + [sentence]
  }
}
