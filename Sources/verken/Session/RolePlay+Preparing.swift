import Journal
import Scenarios

/// Before the talk: looking back, a card, and what she means to do. Each is skipped with Enter.
extension RolePlay {
  private struct Question {
    /// The step that begins with it.
    var step: String?
    var showsCard = false
    let text: String
    let kind: Note.Kind
  }

  /// False when she leaves before the talk. Who left halfway goes on after what she wrote last.
  mutating func prepare() throws -> Bool {
    guard wantsPreparation, practice.turns.isEmpty, practice.attempts.isEmpty else { return true }
    let questions = preparation
    let steps = questions.count { $0.step != nil }
    let done = (questions.lastIndex(where: isAnswered) ?? -1) + 1
    guard done < questions.count else { return true }
    printer.gap()
    printer.note(
      (done == 0 ? "Vooraf \(steps) stappen" : "Vooraf, verder waar je was")
        + ", alleen voor jou. Enter slaat een vraag over, :meteen slaat alles over.")
    for (index, question) in questions.enumerated().dropFirst(done) {
      if let title = question.step {
        let number = questions[...index].count { $0.step != nil }
        printer.heading("Stap \(number) van \(steps): \(title)")
      }
      if question.showsCard { showCard() }
      switch try ask(question.text, keeping: question.kind) {
      case .stop: return false
      case .enough: return true
      case .text, .skipped: break
      }
    }
    return true
  }

  private var preparation: [Question] {
    let about = practice.scenario.about
    let lookingBack = about.lookingBack ?? Self.lookingBack
    let card = Question(step: "een kaartje", showsCard: true, text: "Wat valt je op?", kind: .reflection)
    return [Question(step: "denk terug", text: lookingBack, kind: .reflection)]
      + (about.card == nil ? [] : [card])
      + [
        Question(step: "je voornemen", text: "Wat vraagt dit gesprek van jou?", kind: .asked),
        Question(text: "Welke kleine, veilige stap zou je kunnen verkennen?", kind: .intention),
        Question(text: "Wat ga je hier niet doen?", kind: .avoided),
      ]
  }

  /// What she wrote first belongs to looking back, also when she wrote it with the card.
  private func isAnswered(_ question: Question) -> Bool {
    let written = practice.notes.count { $0.kind == question.kind }
    return question.showsCard ? written > 1 : written > 0
  }

  private static let lookingBack =
    "Denk aan iemand die jou op afstand hield, of die zei dat er niemand was. Wat deed jij toen? Wat hielp, en wat juist niet?"
}
