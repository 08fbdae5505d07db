import Foundation
import Markers

/// The figures of one corpus as a table.
struct EvaluationTable {
  let evaluation: Evaluation
  let file: String

  func print(to printer: Printer) {
    printer.heading("\(file): \(evaluation.comparisons.count) antwoorden")
    printer.picture([row("", "precisie", "recall", "F1", "kappa", "aantal", "95 % (F1)")])
    for index in evaluation.judged.indices {
      let tally = evaluation.tally(of: index)
      guard tally.support + tally.falsePositives > 0 else { continue }
      printer.picture([
        row(
          evaluation.judged[index].id.rawValue, tally,
          interval: evaluation.interval(of: index, rounds: 400))
      ])
    }
    printer.gap()
    printer.picture([row("familie", "precisie", "recall", "F1", "kappa", "aantal", "95 % (kappa)")])
    for family in Evaluation.families {
      printer.picture([
        row(
          family.rawValue, evaluation.tally(of: family),
          interval: evaluation.interval(of: family, rounds: 400))
      ])
    }
    printer.gap()
    printer.picture([row("alles samen", evaluation.micro, interval: evaluation.microInterval(rounds: 400))])
    printer.picture([StyledText("macro F1: \(Self.number(evaluation.macroF1))")])
  }

  private func row(_ name: String, _ tally: Tally, interval: Bootstrap.Interval?) -> StyledText {
    row(
      name, Self.number(tally.precision), Self.number(tally.recall), Self.number(tally.f1),
      Self.number(tally.kappa), "\(tally.support)",
      interval.map { "\(Self.number($0.low)) – \(Self.number($0.high))" } ?? "–")
  }

  private func row(_ name: String, _ cells: String...) -> StyledText {
    let head = name + String(repeating: " ", count: max(1, 18 - name.count))
    return StyledText(
      head + cells.map { String(repeating: " ", count: max(1, 10 - $0.count)) + $0 }.joined())
  }

  /// Three decimals behind a comma.
  static func number(_ value: Double?) -> String {
    guard let value else { return "–" }
    let thousandths = Int((value * 1000).rounded())
    let sign = thousandths < 0 ? "-" : ""
    let decimals = String(abs(thousandths) % 1000)
    return "\(sign)\(abs(thousandths) / 1000),\(String(repeating: "0", count: 3 - decimals.count))\(decimals)"
  }
}
