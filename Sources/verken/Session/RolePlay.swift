import Dialogue
import Journal
import Markers
import Scenarios
import Scoring

/// The role-play at the terminal: reads what she says, shows what comes of it, until it ends.
struct RolePlay {
  var practice: Practice
  var reader: any LineReader
  let printer: Printer
  private let mode: FeedbackPlan.Mode
  var hints = HintGiver()
  /// Another reply that was tried and not yet taken or left.
  var tried: TurnRecord?
  var hasPace = Settings.load().hidesPace != true
  /// Whether she can be asked something between two replies.
  let isInteractive: Bool
  let wantsPreparation: Bool
  /// Present when an author plays a file that she is still writing.
  private(set) var rehearsal: Rehearsal?

  init(
    _ practice: Practice, feedback: FeedbackPlan.Mode, reader: any LineReader, printer: Printer,
    isInteractive: Bool = Console.isInteractive, wantsPreparation: Bool = false,
    rehearsal: Rehearsal? = nil
  ) {
    self.practice = practice
    self.reader = reader
    self.printer = printer
    self.rehearsal = rehearsal
    self.isInteractive = isInteractive
    self.wantsPreparation = wantsPreparation && isInteractive
    mode = feedback
  }

  var heard: HeardLine { HeardLine(scenario: practice.scenario, pack: practice.pack) }

  private var feedback: FeedbackPlan {
    FeedbackPlan(mode: mode, mostTurns: practice.scenario.about.mostTurns)
  }

  mutating func run() throws {
    guard try begin() else { return try pause() }
    repeat {
      guard try converse() else { return try pause() }
    } while try close()
  }

  /// False when she leaves before the end.
  private mutating func converse() throws -> Bool {
    while !practice.isOver || rehearsal != nil, !printer.hasFailed {
      switch reader.readLine(prompt: printer.prompt("jij> ")) {
      case .end: return false
      case .interrupted:
        printer.note(
          rehearsal == nil
            ? "Typ :stop om te stoppen; alles tot hier is bewaard." : "Typ :stop om te stoppen.")
      case .fileChanged: try replay()
      case .line(let line):
        guard try take(line) else { return false }
        rehearsal?.remember(practice)
      }
    }
    return true
  }

  /// Once the talk is over; true when she goes on from an earlier turn.
  private mutating func close() throws -> Bool {
    guard !printer.hasFailed else { return false }
    let stays = isInteractive ? try evaluate() : false
    lookBack()
    return stays ? try lookFurther() : false
  }

  /// False when she leaves before the first reply.
  private mutating func begin() throws -> Bool {
    guard practice.turns.isEmpty, !practice.isLookingBack else {
      recall()
      showPace()
      return true
    }
    describe()
    guard try prepare() else { return false }
    introduce()
    return true
  }

  /// False when she wants to stop.
  private mutating func take(_ line: String) throws -> Bool {
    switch SessionCommand.read(line) {
    case .reply: try reply(line)
    case .command(.stop, _): return false
    case .command(.pause, _): return breathe()
    case .command(let command, let rest): try obey(command, rest)
    case .unknown(let word, let nearest):
      let hint = nearest.map { "Bedoel je :\($0)?" } ?? "Met :hulp zie je wat er kan."
      printer.note(":\(word) ken ik niet. \(hint)")
    case .meant(let command, let isWord):
      let saying = isWord ? " Wil je het echt zeggen, zet er dan een punt achter." : ""
      printer.note("Bedoel je :\(command.rawValue)?\(saying)")
    case .outside: printer.note("Dat kan als je uit het gesprek bent: stop eerst met :stop.")
    }
    return true
  }

  private mutating func reply(_ line: String) throws {
    guard !practice.isOver else { return tellEnding() }
    tried = nil
    let hearing = practice.listen(to: line)
    if printer.screen.isTerminal, hearing.markers.contains(.selfInDistress), isAboutHerself() {
      throw SelfCare.leave(printer, isKept: rehearsal == nil)
    }
    let turn: TurnRecord
    do {
      turn = try practice.say(hearing)
    } catch let error as JournalError {
      throw lost(line, to: error)
    }
    if feedback.shows(turn: practice.turn) { printer.note(heard.text(turn.hearing)) }
    printer.gap()
    show(turn.lines)
    if rehearsal != nil { tellEnding() }
    printer.gap()
    showPace()
  }

  /// What she typed could not be kept; she gets it back.
  private func lost(_ line: String, to error: JournalError) -> UserFacingError {
    // Of the session itself the journal tells the way on, or there is none.
    let isAboutSession = [.sessionMoved, .sessionEnded, .sessionMissing, .sessionOfAnother].contains(
      error.code)
    let wayOn = "\nAlles ervoor is veilig; als het is opgelost ga je verder met: verken verder \(number)"
    return UserFacingError(
      """
      wat je net typte kon niet bewaard worden: \(error)\(isAboutSession ? "" : wayOn)
      Je laatste zin was: \(Sanitizer.line(line))
      """, .inputOutput)
  }

  mutating func isAboutHerself() -> Bool {
    printer.gap()
    printer.paragraph("Zeg je dit in je rol, of over jezelf?")
    var input = LineInput.fileChanged
    while input == .fileChanged { input = reader.readLine(prompt: printer.prompt("rol of mezelf> ")) }
    guard case .line(let answer) = input else { return false }
    return ["zelf", "mij", "ik"].contains { answer.lowercased().contains($0) }
  }
}

extension MarkerID {
  /// The signal that the trainee may be speaking about herself.
  static let selfInDistress: MarkerID = "zelfnood"
}
