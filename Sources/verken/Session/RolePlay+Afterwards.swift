import Dialogue
import Journal
import Markers
import Scoring

/// After the debrief: once more from a turn, and what she takes along.
extension RolePlay {
  /// True when she goes on from an earlier turn.
  mutating func lookFurther() throws -> Bool {
    printer.gap()
    switch try chooseTurn() {
    case .again: return true
    case .leave: return false
    case .goOn: break
    }
    printer.heading("Om af te ronden")
    for (question, kind) in Self.closing {
      switch try ask(question, keeping: kind) {
      case .stop, .enough:
        tellWhereItIs()
        return false
      case .text, .skipped: break
      }
    }
    tellWhereItIs()
    return false
  }

  private static let closing: [(question: String, kind: Note.Kind)] = [
    ("Wat neem je mee naar je eigen praktijk? (Enter slaat over)", .takeAway),
    ("Wat wil je aan je intervisiegroep vragen? (Enter slaat over)", .groupQuestion),
  ]

  private enum Choice { case again, goOn, leave }

  private mutating func chooseTurn() throws -> Choice {
    let last = practice.turn
    let advised = practice.appraisal.retry.map { " Bijvoorbeeld \($0.moment.number)." } ?? ""
    printer.paragraph(
      StyledText(
        "Wil je opnieuw vanaf een beurt? Typ het nummer, 1 tot en met \(last).\(advised) Enter gaat door."))
    while true {
      switch askLine("opnieuw vanaf> ", help: "Typ een nummer, Enter gaat door, :stop stopt.") {
      case .stop:
        tellWhereItIs()
        return .leave
      case .skipped, .enough: return .goOn
      case .text(let text):
        guard let turn = Int(text.filter(\.isNumber)), (1...last).contains(turn) else {
          printer.note("Een nummer van 1 tot en met \(last), of Enter.")
          continue
        }
        try goBack(to: turn)
        return .again
      }
    }
  }

  private mutating func goBack(to turn: Int) throws {
    try practice.takeBack(practice.turn - turn + 1)
    tried = nil
    hints = HintGiver()
    printer.gap()
    printer.note(
      "Opnieuw vanaf beurt \(turn). Wat je eerst zei, blijft bewaard als eerdere poging. Hier was je:")
    printer.gap()
    if let before = practice.turns.last {
      printer.say(trainee: before.hearing.reply)
    }
    show(practice.turns.last?.lines ?? practice.opening)
    printer.gap()
    showPace()
  }

  private func tellWhereItIs() {
    let turn = practice.appraisal.retry?.moment.number ?? 1
    printer.note("Alles is bewaard. Teruglezen: verken toon \(number)")
    printer.note("Later opnieuw vanaf een beurt: verken verder \(number) --vanaf-beurt \(turn)")
  }
}
