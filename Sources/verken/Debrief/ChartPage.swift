import Scoring

/// The lines of a chart on a page: two beside each other where there is room, else below each other.
struct ChartPage {
  static let usualWidth = 72
  private static let gap = 2
  private static let narrowest = 34

  private let panels: [LineChart]
  private let isBeside: Bool

  init(_ chart: Debrief.Chart, width: Int) {
    let half = (width - Self.gap) / 2
    isBeside = chart.series.count == 2 && half >= Self.narrowest
    let charts = isBeside ? chart.series.map(chart.only) : [chart]
    let room = isBeside ? half : width
    panels = charts.map { LineChart($0, width: room) }
  }

  var rows: [StyledText] {
    guard isBeside, let left = panels.first, let right = panels.last else {
      return panels.flatMap(\.rows)
    }
    let column = left.rows.map { DisplayWidth.of($0.plain) }.max() ?? 0
    return zip(left.rows, right.rows).map { row, beside in
      let padding = String(repeating: " ", count: column - DisplayWidth.of(row.plain) + Self.gap)
      return row + StyledText(padding) + beside
    }
  }

  var legend: String { panels.first?.legend ?? "" }
}
