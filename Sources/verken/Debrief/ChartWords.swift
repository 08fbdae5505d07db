import Scoring

/// A line of a chart in words: where it began, each change, where it ended.
enum ChartWords {
  static func tell(_ series: Debrief.Chart.Series, of chart: Debrief.Chart) -> String {
    let name = "\(Dutch.capitalised(series.name)) (\(chart.range.lowerBound) tot \(chart.range.upperBound))"
    guard let first = series.values.first, let last = series.values.last else { return name }
    switch chart.axis {
    case .talks:
      let each = zip(chart.positions, series.values).map { "\($1) in gesprek \($0)" }
      return "\(name): \(each.joined(separator: ", "))."
    case .turns:
      let changes = zip(chart.positions.dropFirst(), zip(series.values, series.values.dropFirst()))
        .filter { $0.1.0 != $0.1.1 }
        .map { turn, step in "\(step.1) na beurt \(turn)" }
      guard !changes.isEmpty else { return "\(name): steeds \(first)." }
      return "\(name): \(first) bij het begin, \(changes.joined(separator: ", ")). Aan het eind: \(last)."
    }
  }
}
