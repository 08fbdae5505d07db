import Dialogue
import Journal
import Markers
import Scenarios

/// A conversation to read back: who said what, what was heard, what was thought, what was taken back.
struct Transcript {
  private let printer: Printer
  private let names: [String: String]
  private let pack: MarkerPack?
  private let heard: HeardLine?

  init(scenario: Scenario, pack: MarkerPack, printer: Printer) {
    self.printer = printer
    self.pack = pack
    names = Dictionary(scenario.people.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    heard = HeardLine(scenario: scenario, pack: pack)
  }

  /// Without its case a conversation can still be read.
  init(printer: Printer) {
    self.printer = printer
    names = [:]
    pack = nil
    heard = nil
  }

  func show(_ session: StoredSession) {
    show(session.opening)
    show(session.turns, session.notes)
    let last = session.turns.last?.record.number ?? 0
    for note in session.notes where note.kind == .thought && note.turn ?? 0 > last { show(note) }
    for attempt in session.attempts where !attempt.turns.isEmpty {
      printer.heading("Teruggenomen")
      show(attempt.turns, attempt.notes)
    }
  }

  private func show(_ turns: [StoredTurn], _ notes: [Note]) {
    for turn in turns.map(\.record) {
      printer.gap()
      for note in notes where note.kind == .thought && note.turn == turn.number { show(note) }
      let reply = turn.hearing.reply
      printer.say(speaker: "Jij", text: reply.isEmpty ? "(stilte)" : reply)
      if let heard { printer.note("\(turn.number) · \(heard.text(turn.hearing))\(contested(turn))") }
      show(turn.lines)
    }
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
