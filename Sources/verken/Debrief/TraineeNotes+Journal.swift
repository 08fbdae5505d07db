import Journal
import Reports
import Scoring

extension TraineeNotes {
  /// What she kept beside the conversation, for the debrief.
  init(_ notes: [Note], takenBack: [Attempt]) {
    /// What she wrote after a talk stays hers when she does part of it over.
    func afterwards(_ kind: Note.Kind) -> String? { (takenBack.flatMap(\.notes) + notes).last(kind) }
    self.init(
      lookingBack: notes.filter { $0.kind == .reflection }.map(\.text),
      asked: notes.last(.asked), intention: notes.last(.intention), avoided: notes.last(.avoided),
      thoughts: (notes.atTurns(.thought)
        + takenBack.enumerated().flatMap { $1.notes.atTurns(.thought, attempt: $0) })
        .sorted { $0.turn < $1.turn },
      hints: TurnCount(
        (notes + takenBack.flatMap(\.notes)).filter { $0.kind == .hint }.compactMap(\.turn)),
      tried: notes.atTurns(.whatIf),
      evaluation: notes.last(.evaluation).flatMap { ClosingEvaluation(encoded: $0) },
      takeAway: afterwards(.takeAway), groupQuestion: afterwards(.groupQuestion),
      takenBack: takenBack.map { $0.turns.map(\.record) })
  }
}

extension [Note] {
  fileprivate func last(_ kind: Note.Kind) -> String? { last { $0.kind == kind }?.text }

  fileprivate func atTurns(_ kind: Note.Kind, attempt: Int? = nil) -> [TraineeNotes.Thought] {
    filter { $0.kind == kind }.compactMap { note in
      note.turn.map { TraineeNotes.Thought(turn: $0, text: note.text, attempt: attempt) }
    }
  }
}
