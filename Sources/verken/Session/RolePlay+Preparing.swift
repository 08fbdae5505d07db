import Journal
import Scenarios

/// Before the talk: looking back, a card, and what she means to do. Each is skipped with Enter.
extension RolePlay {
  /// False when she leaves before the talk.
  mutating func prepare() throws -> Bool {
    guard wantsPreparation, practice.notes.isEmpty else { return true }
    let card = practice.scenario.about.card
    let count = card == nil ? 2 : 3
    printer.gap()
    printer.note(
      "Vooraf \(count) stappen, alleen voor jou. Enter slaat een vraag over, :meteen slaat alles over.")

    printer.heading("Stap 1 van \(count): denk terug")
    switch try ask(practice.scenario.about.lookingBack ?? Self.lookingBack, keeping: .reflection) {
    case .stop: return false
    case .enough: return true
    case .text, .skipped: break
    }
    if card != nil {
      printer.heading("Stap 2 van \(count): een kaartje")
      showCard()
      switch try ask("Wat valt je op?", keeping: .reflection) {
      case .stop: return false
      case .enough: return true
      case .text, .skipped: break
      }
    }
    printer.heading("Stap \(count) van \(count): je voornemen")
    for (question, kind) in Self.intentions {
      switch try ask(question, keeping: kind) {
      case .stop: return false
      case .enough: return true
      case .text, .skipped: break
      }
    }
    return true
  }

  private static let lookingBack =
    "Denk aan iemand die jou op afstand hield, of die zei dat er niemand was. Wat deed jij toen? Wat hielp, en wat juist niet?"

  private static let intentions: [(question: String, kind: Note.Kind)] = [
    ("Wat vraagt dit gesprek van jou?", .asked),
    ("Welke kleine, veilige stap zou je kunnen verkennen?", .intention),
    ("Wat ga je hier niet doen?", .avoided),
  ]
}
