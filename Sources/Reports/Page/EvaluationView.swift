import Scenarios
import Scoring

/// What each of the two filled in at the end, side by side.
struct EvaluationView {
  struct Row {
    let question: String
    let trainee: String
    let client: Int
    let words: String
  }

  struct Response {
    let said: String
    let answer: String
    let whole: Int
  }

  let client: String
  let rows: [Row]
  let response: Response?

  init?(_ report: SessionReport) {
    guard let evaluation = report.notes.evaluation, !evaluation.lines.isEmpty else { return nil }
    client = report.appraisal.scenario.client.name
    rows = evaluation.lines.map {
      Row(
        question: $0.question.title, trainee: $0.trainee.map(String.init) ?? "niet ingevuld",
        client: $0.client, words: $0.words)
    }
    response = evaluation.response.map { Response(said: $0.said, answer: $0.answer, whole: $0.whole) }
  }
}

/// What was written around the conversation.
struct NotesView {
  struct Entry {
    let label: String
    let words: String
  }

  let entries: [Entry]

  init?(_ notes: TraineeNotes) {
    let before = notes.lookingBack.map { Entry(label: "Vooraf bedacht", words: $0) }
    let others = [
      ("Wat dit gesprek zou vragen", notes.asked), ("Wat er te verkennen viel", notes.intention),
      ("Wat niet de bedoeling was", notes.avoided), ("Meegenomen uit het gesprek", notes.takeAway),
    ].compactMap { label, words in words.map { Entry(label: label, words: $0) } }
    entries = before + others
    if entries.isEmpty { return nil }
  }
}
