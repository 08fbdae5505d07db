import Journal
import Reports
import Scoring

extension TraineeNotes {
  /// What she kept beside the conversation, for the debrief.
  init(_ notes: [Note], takenBack: [Attempt]) {
    self.init(
      lookingBack: notes.filter { $0.kind == .reflection }.map(\.text),
      asked: notes.last(.asked), intention: notes.last(.intention), avoided: notes.last(.avoided),
      thoughts: notes.atTurns(.thought),
      hints: TurnCount(notes.filter { $0.kind == .hint }.compactMap(\.turn)),
      tried: notes.atTurns(.whatIf),
      evaluation: notes.last(.evaluation).flatMap { ClosingEvaluation(encoded: $0) },
      takeAway: notes.last(.takeAway), groupQuestion: notes.last(.groupQuestion),
      takenBack: takenBack.map { $0.turns.map(\.record) })
  }
}

extension [Note] {
  fileprivate func last(_ kind: Note.Kind) -> String? { last { $0.kind == kind }?.text }

  fileprivate func atTurns(_ kind: Note.Kind) -> [TraineeNotes.Thought] {
    filter { $0.kind == kind }.compactMap { note in
      note.turn.map { TraineeNotes.Thought(turn: $0, text: note.text) }
    }
  }
}
