import Dialogue
import Journal

/// What she can ask for between two replies.
extension RolePlay {
  mutating func obey(_ command: SessionCommand, _ rest: String) throws {
    switch command {
    case .help: help()
    case .hint: try hint()
    case .takeBack: try takeBack(rest)
    case .contest: try contest(rest)
    case .inside: try keepInside(rest)
    case .whatIf: try tryOut(rest)
    case .take: try takeTried()
    case .leave: leaveTried()
    case .caseText: describe()
    case .card: showCard()
    case .transcript: transcript(practice.turns)
    case .score: score()
    case .pace: turnPace()
    case .pause, .stop: break
    }
  }

  private mutating func hint() throws {
    let hint = hints.next(for: practice)
    try practice.keep(.hint, hint, turn: practice.turn + 1)
    printer.note(hint)
  }

  private mutating func takeBack(_ rest: String) throws {
    guard let count = rest.isEmpty ? 1 : Int(rest), count > 0 else {
      return printer.note("Na :terug hoort een aantal, bijvoorbeeld :terug 2.")
    }
    guard practice.turn > 0 else { return printer.note("Er is nog niets om terug te nemen.") }
    let taken = min(count, practice.turn)
    guard practice.canTakeBack(taken) else {
      return printer.note("Zo ver terug kan niet meer: die scène staat niet in deze versie van de casus.")
    }
    try practice.takeBack(taken)
    let what =
      taken == 1 ? "Je laatste zin is teruggenomen." : "Je laatste \(taken) zinnen zijn teruggenomen."
    let kept = taken == 1 ? "Hij blijft bewaard" : "Ze blijven bewaard"
    printer.note(
      rehearsal == nil ? "\(what) \(kept) als eerdere poging; hier was je:" : "\(what) Hier was je:")
    show(practice.turns.last?.lines ?? practice.opening)
  }

  private mutating func keepInside(_ thought: String) throws {
    guard !thought.isEmpty else {
      return printer.note("Zet je gedachte erachter, bijvoorbeeld :binnen ik schrik hiervan.")
    }
    guard rehearsal == nil else {
      return printer.note("Bij het schrijven wordt niets bewaard, ook geen gedachte.")
    }
    if try keepsToHerself(thought) { return }
    try practice.keep(.thought, thought, turn: practice.turn + 1)
    printer.note("Bewaard. Niemand hoort het; in de nabespreking krijg je het terug.")
  }
}
