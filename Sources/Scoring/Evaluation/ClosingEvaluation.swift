/// The evaluation at the end of a talk: what each of the two filled in, and what came of it.
package struct ClosingEvaluation: Sendable, Hashable, Codable {
  package struct Line: Sendable, Hashable, Codable {
    package let question: EvaluationQuestion
    /// Absent when she left it open.
    package let trainee: Int?
    package let client: Int
    /// What the client said with it.
    package let words: String

    package init(question: EvaluationQuestion, trainee: Int?, client: Int, words: String) {
      self.question = question
      self.trainee = trainee
      self.client = client
      self.words = words
    }
  }

  /// What she said to it, and the answer.
  package struct Response: Sendable, Hashable, Codable {
    package let said: String
    package let stance: EvaluationStance
    package let answer: String
    /// The client's figure for the whole, afterwards.
    package let whole: Int

    package init(said: String, stance: EvaluationStance, answer: String, whole: Int) {
      self.said = said
      self.stance = stance
      self.answer = answer
      self.whole = whole
    }
  }

  package let lines: [Line]
  package let response: Response?

  package init(lines: [Line], response: Response?) {
    self.lines = lines
    self.response = response
  }

  /// What the client filled in for the whole, before the response.
  package var client: Int? { lines.first { $0.question == .whole }?.client }

  /// The client's figure once she had responded; nil when she did not. Only the whole can change.
  package func clientAfterwards(on question: EvaluationQuestion) -> Int? {
    guard let response else { return nil }
    return question == .whole ? response.whole : lines.first { $0.question == question }?.client
  }
}
