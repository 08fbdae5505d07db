import Dialogue
import Journal
import Markers

/// Another reply than the one that was given: first to hear what it does, then to decide.
extension RolePlay {
  mutating func tryOut(_ reply: String) throws {
    guard !reply.isEmpty else {
      return printer.note("Zet de zin erachter die je wilt proberen, bijvoorbeeld :wat-als Je klinkt moe.")
    }
    guard case .reply = SessionCommand.read(reply) else {
      return printer.note("Achter :wat-als hoort wat je zou zeggen, geen opdracht.")
    }
    if try keepsToHerself(reply) { return }
    guard let turn = practice.tryOut(reply) else {
      return printer.note("Dit gesprek is niet na te spelen; met :terug kan het wel over.")
    }
    tried = turn
    try practice.keep(.whatIf, reply, turn: turn.number)
    printer.gap()
    printer.note(
      practice.turn == 0 ? "Zou je dit zeggen, dan:" : "Had je dit gezegd in beurt \(turn.number), dan:")
    printer.note(heard.text(turn.hearing))
    show(turn.lines)
    printer.note("Met :neem wordt dit je antwoord, met :laat blijft alles zoals het was.")
    printer.gap()
  }

  mutating func takeTried() throws {
    guard let turn = tried else {
      return printer.note("Er is niets om te nemen. Probeer eerst iets met :wat-als en je zin.")
    }
    tried = nil
    let replaces = practice.turn >= turn.number
    if replaces { try practice.takeBack(practice.turn - turn.number + 1) }
    _ = try practice.say(turn.hearing)
    printer.note(
      replaces
        ? "Zo gaat het verder. Wat je eerst zei, blijft bewaard als eerdere poging."
        : "Zo gaat het verder.")
  }

  mutating func leaveTried() {
    guard tried != nil else {
      return printer.note("Er is niets om te laten. Probeer eerst iets met :wat-als en je zin.")
    }
    tried = nil
    printer.note("Het blijft zoals het was. Hier was je:")
    show(practice.turns.last?.lines ?? practice.opening)
  }
}
