import Scoring

/// Shows a debrief in a terminal, or as plain lines in a pipe.
struct DebriefPrinter {
  /// How the course of the levels is shown.
  enum Charts: Sendable {
    case drawn
    /// In words, for a pipe or a screen reader.
    case told
  }

  let debrief: Debrief
  let charts: Charts?

  /// - Parameter charts: nil draws in a terminal and tells elsewhere.
  init(_ debrief: Debrief, charts: Charts? = nil) {
    self.debrief = debrief
    self.charts = charts
  }

  init(
    _ appraisal: Appraisal, notes: TraineeNotes = TraineeNotes(), form: Debrief.Form, charts: Charts? = nil
  ) {
    self.init(DebriefWriter.write(appraisal, notes: notes, form: form), charts: charts)
  }

  func print(to printer: Printer) {
    printer.heading(debrief.title)
    for section in debrief.sections {
      printer.heading(section.heading)
      for (block, next) in zip(section.blocks, section.blocks.dropFirst().map(Optional.some) + [nil]) {
        show(block, printer)
        if block.isSpacious || next?.isSpacious ?? false { printer.gap() }
      }
    }
  }

  private func show(_ block: Debrief.Block, _ printer: Printer) {
    switch block {
    case .paragraph(let text): printer.paragraph(StyledText(text))
    case .bullet(let text): printer.item(StyledText(text))
    case .quote(let label, let words): printer.say(speaker: label, text: words)
    case .exchange(let exchange): show(exchange, printer)
    case .figure(let figure): show(figure, printer)
    case .chart(let chart): show(chart, printer)
    }
  }

  private func show(_ exchange: Debrief.Exchange, _ printer: Printer) {
    let heard = exchange.heard.isEmpty ? "" : " · " + exchange.heard.joined(separator: " · ")
    printer.paragraph(StyledText("Beurt \(exchange.turn)", .emphasis) + StyledText(heard, .quiet))
    printer.say(speaker: "Jij zei", text: exchange.said ?? "(niets)")
    for line in exchange.answer { printer.say(speaker: "\(line.name) zei", text: line.words) }
    if !exchange.remark.isEmpty { printer.paragraph(StyledText(exchange.remark)) }
  }

  private func show(_ figure: Debrief.FigureLine, _ printer: Printer) {
    let turns = figure.turns.isEmpty ? "" : " · \(Dutch.turns(figure.turns))"
    let note = figure.note.map { " – \($0)" } ?? ""
    printer.item(
      "\(figure.name): " + StyledText(figure.value, .emphasis) + StyledText(turns + note, .quiet))
  }

  private func show(_ chart: Debrief.Chart, _ printer: Printer) {
    switch charts ?? (printer.screen.isTerminal && !printer.screen.isSimple ? .drawn : .told) {
    case .told:
      for series in chart.series { printer.item(StyledText(ChartWords.tell(series, of: chart))) }
    case .drawn:
      let drawing = ChartPage(chart, width: printer.screen.width ?? ChartPage.usualWidth)
      printer.picture(drawing.rows)
      printer.note(drawing.legend)
    }
  }
}

extension Debrief.Block {
  /// Whether it wants air around it.
  fileprivate var isSpacious: Bool {
    switch self {
    case .exchange, .chart: true
    case .paragraph, .bullet, .quote, .figure: false
    }
  }
}
