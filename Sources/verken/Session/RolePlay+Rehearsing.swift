import Dialogue
import Markers
import Scenarios

/// An author at work: her file is saved, and the conversation goes on in the new version.
extension RolePlay {
  func introduceRehearsal(_ rehearsal: Rehearsal) {
    printer.note(
      "Je oefent met \(rehearsal.name) terwijl je eraan schrijft. Sla het bestand op, en je hoort het gesprek opnieuw. Hiervan wordt niets bewaard."
    )
  }

  mutating func replay() throws {
    guard let rehearsal else { return }
    printer.gap()
    switch try rehearsal.reload(after: practice) {
    case .broken(let findings):
      for line in findings.split(separator: "\n") { printer.warn(String(line)) }
      printer.note("De vorige versie blijft staan; je kunt gewoon verder.")
    case .same(let practice):
      self.practice = practice
      printer.note("Opgeslagen. In dit gesprek verandert er niets; hier was je:")
      show(practice.turns.last?.lines ?? practice.opening)
    case .different(let practice, let turn):
      self.practice = practice
      tell(turn)
    }
    printer.gap()
  }

  private func tell(_ turn: Int) {
    if turn == 0 {
      printer.note("Opgeslagen. Zo gaat het nu:")
      return retell(practice.turns[...], from: 0)
    }
    let rest = practice.turns.drop { $0.number < turn }
    guard !rest.isEmpty else {
      return printer.note("Opgeslagen. Het gesprek is nu na beurt \(practice.turn) afgelopen.")
    }
    printer.note("Opgeslagen. Vanaf beurt \(turn) gaat het anders:")
    retell(rest, from: turn)
  }

  private func retell(_ turns: ArraySlice<TurnRecord>, from turn: Int) {
    if turn == 0 { show(practice.opening) }
    for turn in turns {
      printer.say(trainee: turn.hearing.reply)
      printer.note(heard.text(turn.hearing))
      show(turn.lines)
    }
    tellEnding()
  }

  func tellEnding() {
    guard let ending = practice.ending else { return }
    printer.note(
      "Hier eindigt het, met '\(ending.title)'. Verander iets en sla op, neem een zin terug met :terug, of typ :stop."
    )
  }

  func stopRehearsing() { printer.note("Er is niets bewaard.") }
}
