import Foundation
import Journal
import Markers
import Reports
import Scenarios
import Scoring

/// The last minutes of the talk: both fill in four figures, hear each other's, and she says something to it.
extension RolePlay {
  /// False when she wants to leave it at that.
  mutating func evaluate() throws -> Bool {
    if practice.scenario.about.evaluation?.isLeftOut ?? false { return true }
    let client = practice.scenario.client.inSentence
    let label = practice.scenario.client.label
    printer.heading("Tot slot: hoe was dit gesprek?")
    printer.paragraph(
      StyledText(
        "Jij en \(client) vullen elk vier cijfers in, van 0 (nee) tot 10 (ja). Jij eerst, zonder te weten wat \(client) geeft. Enter laat er een open, :meteen slaat dit over."
      ))
    let (own, isLeaving) = ownFigures(client)
    guard !own.isEmpty else { return !isLeaving }

    let lines = evaluationLines(beside: own)
    printer.gap()
    if isLeaving {
      // What she did give is not lost.
      try practice.keep(.evaluation, ClosingEvaluation(lines: lines, response: nil).encoded())
      return false
    }
    let isLater = practice.ending?.rank == 1
    printer.note(isLater ? "\(label) vulde het thuis in, zo:" : "En dit vulde \(client) in:")
    for line in lines {
      printer.say(speaker: label, text: "\(line.question.title): een \(line.client). \(line.words)")
    }
    printer.gap()
    printer.paragraph(
      StyledText(
        isLater ? "De volgende keer ligt het tussen jullie in. Wat zeg je?" : "Wat zeg je tegen \(client)?"))
    let answer = askLine("jij> ")
    let response = try respond(to: lines, with: answer)
    let evaluation = ClosingEvaluation(lines: lines, response: response)
    try practice.keep(.evaluation, evaluation.encoded())
    if let response { tell(response, after: evaluation) }
    return answer != .stop
  }

  /// What she gave, and whether she leaves after it.
  private mutating func ownFigures(
    _ client: String
  ) -> (figures: [EvaluationQuestion: Int], isLeaving: Bool) {
    var figures: [EvaluationQuestion: Int] = [:]
    for question in EvaluationQuestion.allCases {
      printer.paragraph(
        StyledText("\(question.title). ", .emphasis) + StyledText(question.text(about: client)))
      asking: while true {
        switch askLine("0-10> ") {
        case .stop: return (figures, true)
        case .enough: return (figures, false)
        case .skipped: break asking
        case .text(let text):
          if let figure = EvaluationFigure.read(text) {
            figures[question] = figure
            break asking
          }
          printer.note("Een heel cijfer van 0 tot en met 10, of Enter.")
        }
      }
    }
    return (figures, false)
  }

  private func evaluationLines(beside own: [EvaluationQuestion: Int]) -> [ClosingEvaluation.Line] {
    let figures = ClientFigures(of: practice.appraisal)
    let words = ClientWords(of: practice.scenario)
    return EvaluationQuestion.allCases.map { question in
      ClosingEvaluation.Line(
        question: question, trainee: own[question], client: figures[question],
        words: words.words(with: figures[question], on: question))
    }
  }

  private mutating func respond(
    to lines: [ClosingEvaluation.Line], with answer: Answer
  ) throws -> ClosingEvaluation.Response? {
    guard case .text(let said) = answer, try !keepsToHerself(said) else { return nil }
    let hearing = practice.listener.listen(to: said, after: lines.last?.words ?? "")
    let stance = EvaluationStance(of: hearing, guide: MarkerGuide(practice.pack))
    let whole = lines.first { $0.question == .whole }?.client ?? 0
    return ClosingEvaluation.Response(
      said: said, stance: stance, answer: ClientWords(of: practice.scenario).answer(to: stance),
      whole: min(max(whole + stance.change, 0), 10))
  }

  private func tell(_ response: ClosingEvaluation.Response, after evaluation: ClosingEvaluation) {
    let client = practice.scenario.client.label
    printer.gap()
    printer.say(speaker: client, text: response.answer)
    if let before = evaluation.client, before != response.whole {
      printer.note("\(client) verandert het laatste cijfer: van een \(before) in een \(response.whole).")
    }
  }
}

/// A figure as somebody types it.
enum EvaluationFigure {
  static func read(_ text: String) -> Int? {
    let digits = text.hasSuffix("/10") ? String(text.dropLast(3)) : text
    guard let figure = Int(digits.trimmingCharacters(in: .whitespaces)), (0...10).contains(figure) else {
      return nil
    }
    return figure
  }
}
