import Journal
import Reports
import Scoring

/// What leaves the machine, before it does.
struct ExportPreview {
  let request: ExportRequest
  let masking: Masking
  let paths: [String]
  /// Whether the words of the case and the rules go along.
  let isComplete: Bool
  /// Whether what was typed stays here, and with it what was noted.
  let isSilent: Bool

  func show(_ printer: Printer) {
    printer.heading("Dit gaat mee")
    for item in request.items { show(item, printer) }
    if isComplete {
      printer.item("de hele casus en de regels, zodat wie het opent het gesprek net zo kan zien")
    }
    printer.item(StyledText(isSilent ? "wat je typte blijft hier" : maskingText))
    printer.gap()
    printer.paragraph(
      StyledText("Het komt in: ")
        + StyledText(paths.joined(separator: " en "), .emphasis))
  }

  private func show(_ item: ExportRequest.Item, _ printer: Printer) {
    let summary = item.stored.summary
    printer.item(
      StyledText("sessie \(summary.id), \(summary.header.title), onder de schuilnaam ")
        + StyledText(item.pseudonym.rawValue, .emphasis))
    for part in parts(of: item) { printer.note("  \(part)") }
  }

  private func parts(of item: ExportRequest.Item) -> [String] {
    let stored = item.stored
    let turns = Dutch.count(stored.turns.count, "beurt", "beurten")
    let taken = stored.attempts.reduce(0) { $0 + $1.turns.count }
    let question = stored.notes.last { $0.kind == .groupQuestion }?.text
    return [
      "\(turns), van \(DutchDate.text(stored.summary.started))",
      taken == 0 ? nil : "wat je terugnam: \(Dutch.count(taken, "beurt", "beurten"))",
      question.map { "je vraag: \(Dutch.quoted($0, words: 20))" }
        ?? (isSilent ? nil : "nog geen vraag aan de groep"),
      stored.notes.contains { $0.kind == .evaluation } ? "wat jullie van het gesprek vonden" : nil,
      "cijfers: \(answer(request.contents.contains(.scores)))"
        + ", gedachten: \(answer(request.contents.contains(.thoughts)))"
        + ", aantekeningen: \(answer(request.contents.contains(.reflections)))",
    ].compactMap { $0 }
  }

  private func answer(_ goes: Bool) -> String { goes ? "gaan mee" : "blijven hier" }

  private var maskingText: String {
    let masked = masking.maskedPlaces
    let text =
      masked == 0
      ? "er is niets gemaskeerd"
      : "op \(Dutch.count(masked, "plek", "plekken")) gemaskeerd wat naar een persoon kan leiden"
    let left = masking.leftPlaces
    return left == 0 ? text : "\(text); op \(Dutch.count(left, "plek", "plekken")) bleef het staan"
  }
}
