import Scenarios
import Scoring

extension MarkdownSession {
  /// The two evaluations side by side, and what came of them.
  var evaluation: String? {
    guard let evaluation = report.notes.evaluation else { return nil }
    let client = appraisal.scenario.client.name
    let rows = evaluation.lines.map { line in
      [line.question.title, line.trainee.map(String.init) ?? "–", String(line.client), line.words]
    }
    let response = evaluation.response.map { response in
      "\n"
        + Self.broken([
          Markdown.labelled(trainee, response.said), Markdown.labelled(client, response.answer),
        ])
    }
    return heading("Hoe beiden het gesprek vonden")
      + Markdown.table(["", trainee, client, "\(client) zei"], rows) + (response ?? "")
  }

  /// What the debrief says; the figures come last, and what they are for after them.
  var sections: [String] {
    let showsFigures = report.contents.contains(.scores)
    let debrief = DebriefWriter.write(appraisal, notes: report.notes, showsFigures: showsFigures)
    let told = debrief.sections.filter { Self.isTold($0.kind) }
    let figures = showsFigures ? debrief.sections.filter { Self.isFigures($0.kind) } : []
    return (told + figures).map(section) + [purpose]
  }

  private var purpose: String {
    heading(ReportPurpose.heading)
      + ReportPurpose.paragraphs.map { Markdown.text($0) + "\n" }.joined(separator: "\n")
  }

  private static func isTold(_ kind: Debrief.Section.Kind) -> Bool {
    !isFigures(kind) && kind != .purpose && kind != .evaluation
  }

  private static func isFigures(_ kind: Debrief.Section.Kind) -> Bool {
    [.balance, .contact, .course, .figures].contains(kind)
  }

  private func section(_ section: Debrief.Section) -> String {
    heading(section.heading)
      + section.blocks.map { block in
        let text = text(of: block)
        return block.isOfList ? text : text + "\n"
      }.joined()
  }

  private func text(of block: Debrief.Block) -> String {
    switch block {
    case .paragraph(let words): Markdown.text(words) + "\n"
    case .bullet(let words): Markdown.item(Markdown.text(words)) + "\n"
    case .quote(let label, let words): Markdown.item(Markdown.labelled(label, words)) + "\n"
    case .figure(let figure): Markdown.item(text(of: figure)) + "\n"
    case .exchange(let exchange): text(of: exchange)
    case .chart(let chart): table(of: chart)
    }
  }

  private func text(of figure: Debrief.FigureLine) -> String {
    let turns = figure.turns.isEmpty ? "" : " · \(Dutch.turns(figure.turns))"
    let note = figure.note.map { " – \($0)" } ?? ""
    return "\(Markdown.text(figure.name)): **\(Markdown.text(figure.value))**" + Markdown.text(turns + note)
  }

  private func text(of exchange: Debrief.Exchange) -> String {
    let heard = exchange.heard.isEmpty ? "" : " · " + exchange.heard.joined(separator: " · ")
    return Self.broken(
      ["**Beurt \(exchange.turn)**\(Markdown.text(heard))"]
        + [Markdown.labelled(trainee, exchange.said ?? "(niets)")]
        + exchange.answer.map { Markdown.labelled($0.name, $0.words) }
        + (exchange.remark.isEmpty ? [] : [Markdown.text(exchange.remark)]))
  }

  private func table(of chart: Debrief.Chart) -> String {
    let rows = chart.positions.enumerated().map { index, position in
      [position == 0 ? "begin" : String(position)]
        + chart.series.map { $0.values.indices.contains(index) ? String($0.values[index]) : "" }
    }
    return Markdown.table(["beurt"] + chart.series.map(\.name), rows)
  }
}

extension Debrief.Block {
  fileprivate var isOfList: Bool {
    switch self {
    case .bullet, .quote, .figure: true
    case .paragraph, .exchange, .chart: false
    }
  }
}
