package import Dialogue

/// What the trainee wrote beside the conversation: for herself, before, during or after it.
package struct TraineeNotes: Sendable, Hashable {
  /// Something she thought and did not say.
  package struct Thought: Sendable, Hashable {
    package let turn: Int
    package let text: String
    /// Which course that was taken back she thought it in, counted in ``TraineeNotes/takenBack``; nil for
    /// the course that stands.
    package let attempt: Int?

    package init(turn: Int, text: String, attempt: Int? = nil) {
      self.turn = turn
      self.text = text
      self.attempt = attempt
    }
  }

  /// What she wrote when she thought back, before the talk.
  package var lookingBack: [String]
  /// What she thought the talk would ask of her.
  package var asked: String?
  /// What she meant to do, written beforehand.
  package var intention: String?
  /// What she meant not to do.
  package var avoided: String?
  /// Whether she wrote what the talk would ask of her, or what she meant to do or not to do.
  package var hasIntention: Bool { [asked, intention, avoided].contains { $0 != nil } }
  package var thoughts: [Thought]
  /// Turns before which a hint was asked.
  package var hints: TurnCount
  /// Other replies that she tried without going on.
  package var tried: [Thought]
  package var evaluation: ClosingEvaluation?
  package var takeAway: String?
  package var groupQuestion: String?
  /// Turns that were taken back, each time from the first one; oldest first.
  package var takenBack: [[TurnRecord]]

  package init(
    lookingBack: [String] = [], asked: String? = nil, intention: String? = nil, avoided: String? = nil,
    thoughts: [Thought] = [], hints: TurnCount = TurnCount([]), tried: [Thought] = [],
    evaluation: ClosingEvaluation? = nil, takeAway: String? = nil, groupQuestion: String? = nil,
    takenBack: [[TurnRecord]] = []
  ) {
    self.lookingBack = lookingBack
    self.asked = asked
    self.intention = intention
    self.avoided = avoided
    self.thoughts = thoughts
    self.hints = hints
    self.tried = tried
    self.evaluation = evaluation
    self.takeAway = takeAway
    self.groupQuestion = groupQuestion
    self.takenBack = takenBack
  }
}
