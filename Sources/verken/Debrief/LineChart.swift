import Scoring

/// Levels turn by turn, drawn with dots: one small line chart for each level, on one axis of turns.
struct LineChart {
  private static let rowsEach = 3
  private static let dotsPerTurn = 6
  /// Room for '10 ┤'.
  private static let margin = 4

  let chart: Debrief.Chart
  private let columns: Int

  init(_ chart: Debrief.Chart, width: Int) {
    self.chart = chart
    let wanted = ((chart.positions.count - 1) * Self.dotsPerTurn) / 2 + 1
    columns = max(1, min(width - Self.margin, wanted))
  }

  var rows: [StyledText] {
    chart.series.flatMap { series in [title(of: series)] + drawn(series) } + [axis, numbers]
  }

  private func title(of series: Debrief.Chart.Series) -> StyledText {
    let ends = "\(series.values.first ?? 0) → \(series.values.last ?? 0)"
    return StyledText(Dutch.capitalised(series.name), .emphasis) + StyledText(" " + ends, .quiet)
  }

  private func drawn(_ series: Debrief.Chart.Series) -> [StyledText] {
    var canvas = BrailleCanvas(columns: columns, rows: Self.rowsEach)
    let points = series.values.enumerated().map { (x: x(of: $0.offset), y: $0.element) }
    for (start, end) in zip(points, points.dropFirst()) { canvas.line(from: start, to: end) }
    if points.count == 1 { canvas.dot(x: points[0].x, y: points[0].y) }
    return (0..<Self.rowsEach).map { row in
      let label = row == 0 ? "\(chart.range.upperBound)" : row == Self.rowsEach - 1 ? "0" : ""
      let padding = String(repeating: " ", count: Self.margin - 2 - label.count)
      return StyledText("\(padding)\(label) ┤", .quiet) + StyledText(canvas.text(row: row))
    }
  }

  /// Arrowheads stand under the turns worth pointing at.
  private var axis: StyledText {
    var marks = Array(repeating: Character("─"), count: columns)
    for turn in chart.marked {
      guard let index = chart.positions.firstIndex(of: turn) else { continue }
      marks[column(of: index)] = "▲"
    }
    return StyledText(String(repeating: " ", count: Self.margin - 1) + "└" + String(marks), .quiet)
  }

  private var numbers: StyledText {
    var line = Array(repeating: Character(" "), count: columns + Self.margin + 2)
    var free = 0
    for (index, turn) in chart.positions.enumerated() where turn % step == 0 {
      let text = Array(String(turn))
      let start = Self.margin + column(of: index) - (text.count - 1)
      guard start >= free, start + text.count <= Self.margin + columns else { continue }
      line.replaceSubrange(start..<start + text.count, with: text)
      free = start + text.count + 1
    }
    while line.last == " " { line.removeLast() }
    return StyledText(String(line), .quiet)
  }

  /// What the axis means.
  var legend: String {
    switch chart.axis {
    case .turns: "beurt; 0 is het begin" + (chart.marked.isEmpty ? "" : "; ▲ hier bewoog het meest")
    case .talks: "gesprek"
    }
  }

  private var step: Int { chart.axis == .talks || chart.positions.count <= 11 ? 1 : 5 }

  private func x(of index: Int) -> Int {
    let last = max(1, chart.positions.count - 1)
    return (index * (columns * 2 - 1) + last / 2) / last
  }

  private func column(of index: Int) -> Int { min(columns - 1, x(of: index) / 2) }
}
