import Dialogue
import Journal
import Markers
import Reports
import Scenarios
import Scoring

/// A conversation to read back: who said what, what was heard, what was thought, what was taken back.
struct Transcript {
  private let printer: Printer
  private let names: [String: String]
  private let pack: MarkerPack?
  private let heard: HeardLine?
  private let client: String

  init(scenario: Scenario, pack: MarkerPack, printer: Printer) {
    self.printer = printer
    self.pack = pack
    names = Dictionary(scenario.people.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
    heard = HeardLine(scenario: scenario, pack: pack)
    client = scenario.client.label
  }

  /// Without its case a conversation can still be read.
  init(printer: Printer) {
    self.printer = printer
    names = [:]
    pack = nil
    heard = nil
    client = "Cliënt"
  }

  func show(_ session: StoredSession) {
    show(session.opening)
    show(session.turns, session.notes)
    showEvaluation(in: session.notes)
    for attempt in session.attempts where !attempt.turns.isEmpty {
      printer.heading("Teruggenomen")
      show(attempt.turns, attempt.notes)
      showEvaluation(in: attempt.notes)
    }
  }

  private func showEvaluation(in notes: [Note]) {
    notes.last { $0.kind == .evaluation }.flatMap { ClosingEvaluation(encoded: $0.text) }.map(show)
  }

  private func show(_ turns: [StoredTurn], _ notes: [Note]) {
    for turn in turns.map(\.record) {
      printer.gap()
      for note in notes where note.kind == .thought && note.turn == turn.number { show(note) }
      printer.say(trainee: turn.hearing.reply)
      if let heard { printer.note("\(turn.number) · \(heard.text(turn.hearing))\(contested(turn))") }
      show(turn.lines)
    }
    // Before a reply that was not given any more.
    let last = turns.last?.record.number ?? 0
    for note in notes where note.kind == .thought && note.turn ?? 0 > last { show(note) }
  }

  /// The last words of the talk: what the client filled in, and what came of it.
  private func show(_ evaluation: ClosingEvaluation) {
    printer.heading("Tot slot")
    for line in evaluation.lines {
      printer.say(speaker: client, text: "\(line.question.title): een \(line.client). \(line.words)")
    }
    guard let response = evaluation.response else { return }
    printer.say(speaker: "Jij", text: response.said)
    printer.say(speaker: client, text: response.answer)
  }

  /// A thought kept inside came before the reply of its turn.
  private func show(_ thought: Note) { printer.note("Je dacht: \(thought.text)") }

  private func show(_ lines: [SpokenLine]) {
    for line in lines { printer.say(speaker: names[line.speaker] ?? line.speaker, text: line.text) }
  }

  private func contested(_ turn: TurnRecord) -> String {
    guard !turn.contested.isEmpty else { return "" }
    let markers = turn.contested.map { pack?.marker($0)?.name ?? $0.rawValue }
    return " · oneens met: \(markers.joined(separator: ", "))"
  }
}
