import Journal
import Scenarios
import Scoring

/// Notes as a file tells them.
enum BundleNotes {
  static func read(_ notes: [BundleNote]) throws(BundleProblem) -> [Note] {
    try notes.map { note throws(BundleProblem) in
      guard note.beurt.map({ (0...1000).contains($0) }) ?? true else {
        throw .broken("een aantekening hoort nergens bij")
      }
      return Note(kind: note.soort.note, text: try text(of: note), turn: note.beurt, at: note.op)
    }
  }

  private static func text(of note: BundleNote) throws(BundleProblem) -> String {
    guard note.soort == .evaluatie else {
      guard let text = note.tekst else { throw .broken("een aantekening is leeg") }
      return text
    }
    guard let evaluation = note.evaluatie.flatMap(ClosingEvaluation.init),
      let text = try? evaluation.encoded()
    else {
      throw .broken("de evaluatie kan niet")
    }
    return text
  }
}

extension ClosingEvaluation {
  fileprivate init?(_ bundled: BundleEvaluation) {
    let lines = bundled.cijfers.compactMap { line -> Line? in
      guard let question = EvaluationQuestion(rawValue: line.vraag), Level.range.contains(line.client),
        line.zelf.map(Level.range.contains) ?? true
      else { return nil }
      return Line(question: question, trainee: line.zelf, client: line.client, words: line.woorden)
    }
    guard lines.count == bundled.cijfers.count else { return nil }
    guard let said = bundled.gezegd else {
      self.init(lines: lines, response: nil)
      return
    }
    guard let stance = bundled.houding.flatMap(EvaluationStance.init(rawValue:)),
      let answer = bundled.antwoord,
      let whole = bundled.geheel, Level.range.contains(whole)
    else { return nil }
    self.init(lines: lines, response: Response(said: said, stance: stance, answer: answer, whole: whole))
  }
}
