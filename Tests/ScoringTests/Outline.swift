@testable import Scoring

/// A debrief as readable text, for snapshots.
enum Outline {
  static func text(of debrief: Debrief) -> String {
    var lines = ["# \(debrief.title)"]
    for section in debrief.sections {
      lines += ["", "## \(section.heading)"] + section.blocks.flatMap(self.lines)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Everything that the program says itself: no quotes of either side, nothing of the author.
  static func ownWords(of debrief: Debrief) -> String {
    let fromAuthor: Set<Debrief.Section.Kind> = [
      .outcome, .inBrief, .notes, .wayHome, .opportunities, .thoughts, .ledger,
    ]
    return debrief.sections.filter { !fromAuthor.contains($0.kind) }.flatMap(\.blocks).flatMap {
      block -> [String] in
      switch block {
      case .exchange(let exchange): [exchange.remark]
      case .quote: []
      default: lines(block)
      }
    }.joined(separator: "\n")
  }

  private static func lines(_ block: Debrief.Block) -> [String] {
    switch block {
    case .paragraph(let text): [text]
    case .bullet(let text): ["- \(text)"]
    case .quote(let label, let words): ["> \(label): \(words)"]
    case .exchange(let exchange):
      ["Beurt \(exchange.turn) [\(exchange.heard.joined(separator: ", "))]"]
        + ["  Jij: \(exchange.said ?? "(stil)")"]
        + exchange.answer.map { "  \($0.name): \($0.words)" }
        + ["  = \(exchange.remark)"]
    case .figure(let figure):
      [
        "* \(figure.name): \(figure.value)" + (figure.turns.isEmpty ? "" : " [\(Dutch.turns(figure.turns))]")
          + (figure.note.map { " – \($0)" } ?? "")
      ]
    case .chart(let chart):
      chart.series.map { "~ \($0.name): \($0.values.map(String.init).joined(separator: " "))" }
        + ["~ aangewezen: \(chart.marked.map(String.init).joined(separator: " "))"]
    }
  }
}
