/// Asks the trainer about her case, one thing at a time; Enter takes what is suggested.
struct StarterInterview {
  private var reader: any LineReader
  private let printer: Printer

  init(reader: any LineReader, printer: Printer) {
    self.reader = reader
    self.printer = printer
  }

  /// Nil when she stops halfway.
  mutating func ask(_ given: StarterAnswers, skipping known: Set<NewCommand.Question>) -> StarterAnswers? {
    var answers = given
    printer.paragraph(
      "Een paar vragen, dan staat er een casus om mee te beginnen. Met Enter neem je het voorstel over; alles kan later nog anders."
    )
    for question in NewCommand.Question.allCases where !known.contains(question) {
      printer.gap()
      printer.paragraph(StyledText(question.text(for: answers), .emphasis))
      guard let accepted = ask(question, after: answers) else { return nil }
      answers = accepted
    }
    return answers
  }

  /// Again and again until it will do.
  private mutating func ask(
    _ question: NewCommand.Question, after before: StarterAnswers
  ) -> StarterAnswers? {
    while true {
      var answers = before
      for index in 0..<question.count {
        guard let answer = line(question, index, suggestion: question.get(answers, index)) else { return nil }
        question.set(&answers, index, answer)
      }
      guard let objection = answers.objection else { return answers }
      printer.warn("Nog een keer: \(objection)")
    }
  }

  private mutating func line(
    _ question: NewCommand.Question, _ index: Int, suggestion: String
  ) -> String? {
    if !suggestion.isEmpty { printer.note("voorstel: \(suggestion)") }
    let prompt = question.count > 1 ? "\(index + 1)> " : "> "
    while true {
      switch reader.readLine(prompt: printer.prompt(prompt)) {
      case .end, .interrupted: return nil
      case .fileChanged: continue
      case .line(let typed):
        let answer = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return answer.isEmpty ? suggestion : answer
      }
    }
  }
}
