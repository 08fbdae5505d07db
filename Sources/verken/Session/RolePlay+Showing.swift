import Dialogue
import Markers
import Scenarios
import Scoring

/// What she sees around the conversation itself.
extension RolePlay {
  func introduce() {
    printer.gap()
    if printer.screen.isTerminal {
      printer.note(
        "Typ wat je zou zeggen. Een lege regel is stilte, (tussen haakjes) doe je iets. :hulp laat zien wat er kan."
      )
    }
    if let rehearsal { introduceRehearsal(rehearsal) }
    if let from = practice.from {
      let scene = practice.scenario.scenes[practice.start].title ?? from
      printer.note("Je begint halverwege, bij '\(scene)'. De cijfers straks gaan alleen over dit deel.")
    }
    printer.gap()
    show(practice.opening)
  }

  func describe() {
    let about = practice.scenario.about
    printer.heading(about.title)
    printer.paragraph(StyledText(about.role))
    for paragraph in about.introduction.split(separator: "\n\n") {
      printer.gap()
      printer.paragraph(StyledText(String(paragraph).replacing("\n", with: " ")))
    }
    if !about.assignment.isEmpty { printer.heading("Je opdracht") }
    for item in about.assignment { printer.item(StyledText(item)) }
  }

  /// The last turns, so that she knows where she was.
  func recall() {
    printer.heading(practice.scenario.about.title)
    printer.note(
      practice.isLookingBack
        ? "Opnieuw vanaf beurt \(practice.turn + 1). Wat je toen zei, blijft bewaard als eerdere poging. Hier was je:"
        : "Je gaat verder na beurt \(practice.turn). Dit was het laatste:")
    transcript(practice.turns.suffix(2))
  }

  func transcript(_ turns: some Collection<TurnRecord>) {
    if turns.first?.number ?? 1 == 1 { show(practice.opening) }
    for turn in turns {
      printer.say(trainee: turn.hearing.reply)
      show(turn.lines)
    }
  }

  func show(_ lines: [SpokenLine]) {
    for line in lines {
      printer.say(speaker: practice.scenario.name(ofSpeaker: line.speaker), text: line.text)
    }
  }

  func help() {
    for command in SessionCommand.allCases {
      printer.row(":" + command.rawValue, StyledText(command.explanation), column: 12)
    }
    printer.note("Een lege regel is stilte. (Wat je doet) zet je tussen haakjes.")
  }

  /// The figures so far, without looking back yet.
  func score() {
    guard practice.turn > 0 else { return printer.note("Er is nog niets om naar te kijken.") }
    let debrief = DebriefWriter.write(practice.appraisal, form: .short)
    DebriefPrinter(debrief.only([.inBrief], titled: "Tot nu toe")).print(to: printer)
  }

  /// As she types it to come back to this session.
  var number: String { practice.session.map(String.init(describing:)) ?? "laatste" }

  func pause() throws {
    guard rehearsal == nil else { return stopRehearsing() }
    guard !practice.isLookingBack else {
      return printer.note("Je zei niets nieuws; het gesprek blijft zoals het was.")
    }
    guard !practice.isUntouched else {
      try practice.discard()
      return printer.note("Je bent gestopt voor het gesprek begon; er is niets bewaard.")
    }
    if !practice.turns.isEmpty { lookBack() }
    printer.note("Alles is bewaard. Verder gaan kan met: verken verder \(number)")
  }

  func lookBack() {
    let notes = TraineeNotes(practice.notes, takenBack: practice.attempts)
    DebriefPrinter(practice.appraisal, notes: notes, form: .short).print(to: printer)
    printer.note(
      "De hele nabespreking, met bij elk cijfer de beurten: verken toon \(number) --alles")
  }
}
