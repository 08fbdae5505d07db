import Markers

/// The replies on which rules and readers differ about one marker.
struct MistakeList {
  let evaluation: Evaluation
  let marker: MarkerID

  func print(to printer: Printer, file: String) {
    let (missed, falseAlarms) = evaluation.mistakes(marker)
    printer.heading("\(file), \(marker.rawValue): \(missed.count) gemist")
    for comparison in missed {
      show(comparison, to: printer)
      let heard = comparison.hearing.findings.map(\.marker.rawValue)
      printer.note(heard.isEmpty ? "niets gehoord" : "wel gehoord: \(heard.joined(separator: ", "))")
    }
    printer.heading("\(file), \(marker.rawValue): \(falseAlarms.count) keer vals alarm")
    for comparison in falseAlarms {
      show(comparison, to: printer)
      for finding in comparison.hearing.findings where finding.marker == marker {
        printer.note("door \(finding.rule): \(finding.text(in: comparison.hearing.reply))")
      }
    }
  }

  private func show(_ comparison: Comparison, to printer: Printer) {
    let reply = comparison.reply
    if !reply.context.isEmpty { printer.item(StyledText(reply.context, .quiet), mark: "\(reply.id)") }
    printer.item(StyledText(reply.reply), mark: reply.context.isEmpty ? "\(reply.id)" : ">>")
  }
}
