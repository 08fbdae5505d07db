import Dialogue
import Journal
import Markers
import Scenarios
import Scoring

/// The role-play at the terminal: reads what she says, shows what comes of it, until it ends.
struct RolePlay {
  private var practice: Practice
  private var reader: any LineReader
  private let printer: Printer
  private let feedback: FeedbackPlan
  private let heard: HeardLine

  init(_ practice: Practice, feedback: FeedbackPlan.Mode, reader: any LineReader, printer: Printer) {
    self.practice = practice
    self.reader = reader
    self.printer = printer
    self.feedback = FeedbackPlan(mode: feedback, mostTurns: practice.scenario.about.mostTurns)
    heard = HeardLine(scenario: practice.scenario, pack: practice.pack)
  }

  mutating func run() throws {
    if practice.turns.isEmpty { introduce() } else { recall() }
    while !practice.isOver, !printer.hasFailed {
      switch reader.readLine(prompt: printer.prompt("jij> ")) {
      case .end: return pause()
      case .interrupted:
        printer.note("Typ :stop om te stoppen; alles tot hier is bewaard.")
      case .line(let line):
        guard try take(line) else { return pause() }
      }
    }
    guard !printer.hasFailed else { return }
    debrief()
  }

  /// False when she wants to stop.
  private mutating func take(_ line: String) throws -> Bool {
    switch SessionCommand.read(line) {
    case .reply: try reply(line)
    case .command(.stop): return false
    case .command(.help): help()
    case .command(.caseText): describe()
    case .command(.transcript): transcript(practice.turns)
    case .command(.score): score()
    case .unknown(let word, let nearest):
      let hint = nearest.map { "Bedoel je :\($0)?" } ?? "Met :hulp zie je wat er kan."
      printer.note(":\(word) ken ik niet. \(hint)")
    }
    return true
  }

  private mutating func reply(_ line: String) throws {
    let hearing = practice.listen(to: line)
    if printer.screen.isTerminal, hearing.markers.contains(.selfInDistress), isAboutHerself() {
      throw SelfCare.leave(printer)
    }
    let turn: TurnRecord
    do {
      turn = try practice.say(hearing)
    } catch let error as JournalError {
      throw UserFacingError(
        """
        wat je net typte kon niet bewaard worden: \(error)
        Alles ervoor is veilig; als het is opgelost ga je verder met: verken verder \(practice.session)
        Je laatste zin was: \(Sanitizer.line(line))
        """, .inputOutput)
    }
    if feedback.shows(turn: practice.turn) { printer.note(heard.text(turn.hearing)) }
    printer.gap()
    show(turn.lines)
    printer.gap()
  }

  private mutating func isAboutHerself() -> Bool {
    printer.gap()
    printer.paragraph("Zeg je dit in je rol, of over jezelf?")
    guard case .line(let answer) = reader.readLine(prompt: printer.prompt("rol of mezelf> ")) else {
      return false
    }
    return ["zelf", "mij", "ik"].contains { answer.lowercased().contains($0) }
  }
}

// MARK: - Showing

extension RolePlay {
  private func introduce() {
    describe()
    if printer.screen.isTerminal {
      printer.note(
        "Typ wat je zou zeggen. Een lege regel is stilte, (tussen haakjes) doe je iets. :hulp laat zien wat er kan."
      )
    }
    printer.gap()
    show(practice.opening)
  }

  private func describe() {
    let about = practice.scenario.about
    printer.heading(about.title)
    printer.paragraph(StyledText(about.role))
    for paragraph in about.introduction.split(separator: "\n\n") {
      printer.paragraph(StyledText(String(paragraph).replacing("\n", with: " ")))
    }
    if !about.assignment.isEmpty { printer.heading("Je opdracht") }
    for item in about.assignment { printer.item(StyledText(item)) }
  }

  /// The last turns, so that she knows where she was.
  private func recall() {
    printer.heading(practice.scenario.about.title)
    printer.note("Je gaat verder na beurt \(practice.turn). Dit was het laatste:")
    transcript(practice.turns.suffix(2))
  }

  private func transcript(_ turns: some Collection<TurnRecord>) {
    if turns.first?.number ?? 1 == 1 { show(practice.opening) }
    for turn in turns {
      printer.say(speaker: "Jij", text: turn.hearing.reply.isEmpty ? "(stilte)" : turn.hearing.reply)
      show(turn.lines)
    }
  }

  private func show(_ lines: [SpokenLine]) {
    for line in lines {
      let name = practice.scenario.people.first { $0.id == line.speaker }?.name ?? line.speaker
      printer.say(speaker: name, text: line.text)
    }
  }

  private func help() {
    for command in SessionCommand.allCases {
      printer.row(":" + command.rawValue, StyledText(command.explanation), column: 12)
    }
    printer.note("Een lege regel is stilte. (Wat je doet) zet je tussen haakjes.")
  }

  /// The figures so far, without looking back yet.
  private func score() {
    let debrief = DebriefWriter.write(practice.appraisal)
    DebriefPrinter(debrief.only([.balance, .contact, .course])).print(to: printer)
  }

  private func pause() {
    if practice.turns.isEmpty {
      printer.note("Je bent gestopt voor het gesprek begon.")
    } else {
      DebriefPrinter(practice.appraisal).print(to: printer)
    }
    printer.note("Alles is bewaard. Verder gaan kan met: verken verder \(practice.session)")
  }

  private func debrief() {
    DebriefPrinter(practice.appraisal).print(to: printer)
    printer.note("Teruglezen kan met: verken toon \(practice.session)")
  }
}

extension MarkerID {
  /// The signal that the trainee may be speaking about herself.
  static let selfInDistress: MarkerID = "zelfnood"
}
