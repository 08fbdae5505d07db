package import Dialogue

/// What the trainee wrote beside the conversation: for herself, before, during or after it.
package struct TraineeNotes: Sendable, Hashable {
  /// Something she thought and did not say.
  package struct Thought: Sendable, Hashable {
    package let turn: Int
    package let text: String

    package init(turn: Int, text: String) {
      self.turn = turn
      self.text = text
    }
  }

  /// One question of the closing evaluation, 0 … 10 by both.
  package struct Evaluation: Sendable, Hashable {
    package let question: String
    package let trainee: Int?
    package let client: Int?

    package init(question: String, trainee: Int?, client: Int?) {
      self.question = question
      self.trainee = trainee
      self.client = client
    }
  }

  /// What she meant to do, written beforehand.
  package var intention: String?
  package var thoughts: [Thought]
  /// Turns before which a hint was asked.
  package var hints: TurnCount
  package var evaluation: [Evaluation]
  /// Turns that were taken back, each time from the first one; oldest first.
  package var takenBack: [[TurnRecord]]

  package init(
    intention: String? = nil, thoughts: [Thought] = [], hints: TurnCount = TurnCount([]),
    evaluation: [Evaluation] = [], takenBack: [[TurnRecord]] = []
  ) {
    self.intention = intention
    self.thoughts = thoughts
    self.hints = hints
    self.evaluation = evaluation
    self.takenBack = takenBack
  }
}
