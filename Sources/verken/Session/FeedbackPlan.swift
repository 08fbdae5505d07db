/// When the trainee sees what was heard in her reply.
struct FeedbackPlan {
  enum Mode: String, CaseIterable, Sendable {
    /// Each turn in the first third, then every other, then none until the end. Practice with
    /// feedback that fades lasts longer (Winstein & Schmidt 1990).
    case fading = "afbouwend"
    case direct
    case afterwards = "achteraf"
  }

  let mode: Mode
  let mostTurns: Int

  func shows(turn: Int) -> Bool {
    switch mode {
    case .direct: true
    case .afterwards: false
    case .fading:
      turn * 3 <= mostTurns ? true : turn * 3 <= mostTurns * 2 && turn.isMultiple(of: 2)
    }
  }
}
