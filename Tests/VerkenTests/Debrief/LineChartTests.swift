import Testing

@testable import Scoring
@testable import verken

@Suite("Levels drawn as lines")
struct LineChartTests {
  @Test("a line goes from the level at the beginning to the level at the end")
  func slope() {
    var canvas = BrailleCanvas(columns: 2, rows: 1)
    canvas.line(from: (x: 0, y: 0), to: (x: 3, y: 3))
    #expect(canvas.text(row: 0) == "⡠⠊")
  }

  @Test("dots outside the canvas are dropped")
  func outside() {
    var canvas = BrailleCanvas(columns: 1, rows: 1)
    canvas.dot(x: -1, y: 0)
    canvas.dot(x: 2, y: 9)
    #expect(canvas.text(row: 0) == "\u{2800}")
  }

  @Test("any number of turns fits any width", arguments: [0, 1, 2, 11, 30, 400], [20, 40, 88])
  func fits(turns: Int, width: Int) {
    let values = (0...turns).map { $0 % 11 }
    let chart = Debrief.Chart(
      series: [.init(name: "vertrouwen", values: values)], axis: .turns, positions: Array(0...turns),
      range: 0...10,
      marked: [1, turns])
    let rows = LineChart(chart, width: width).rows
    #expect(rows.count == 6)
    #expect(rows.allSatisfy { DisplayWidth.of($0.plain) <= width })
  }

  @Test("figures over several talks are told one by one")
  func talks() {
    let chart = Debrief.Chart(
      series: [], axis: .talks, positions: [1, 3], range: 0...10, marked: [])
    #expect(
      ChartWords.tell(.init(name: "verkennen", values: [4, 7]), of: chart)
        == "Verkennen (0 tot 10): 4 in gesprek 1, 7 in gesprek 3.")
  }

  @Test("a level that stays is told as staying")
  func steady() {
    let chart = Debrief.Chart(series: [], axis: .turns, positions: [0, 1, 2], range: 0...10, marked: [])
    #expect(
      ChartWords.tell(.init(name: "spanning", values: [4, 4, 4]), of: chart)
        == "Spanning (0 tot 10): steeds 4.")
  }
}
