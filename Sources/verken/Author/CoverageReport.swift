import Diagnostics
import Proving

/// What the scripted trainees of a case met, on the screen.
struct CoverageReport {
  let coverage: Coverage
  let printer: Printer

  func show(listing: Bool) {
    let counts = parts.map { "\($0.items.filter(\.isMet).count) van \($0.items.count) \($0.name)" }
    printer.gap()
    printer.paragraph(StyledText("Gezien: \(counts.joined(separator: ", "))."))
    if listing {
      for part in parts { list(part.items.filter { !$0.isMet }, part.title) }
    } else if parts.contains(where: { !$0.items.allSatisfy(\.isMet) }) {
      printer.note("Wat nog geen proef bereikt: --ontbreekt.")
    }
  }

  private var parts: [(name: String, title: String, items: [Coverage.Item])] {
    [
      ("scènes", "Scènes", coverage.scenes), ("reacties", "Reacties", coverage.reactions),
      ("regels", "Regels", coverage.lines), ("eindes", "Eindes", coverage.endings),
    ]
  }

  private func list(_ missed: [Coverage.Item], _ title: String) {
    guard !missed.isEmpty else { return }
    printer.heading("\(title) die geen proef bereikt")
    for item in missed {
      printer.row(String(item.position.line), StyledText(Self.short(item.name)), column: 6)
    }
  }

  private static func short(_ name: String) -> String {
    name.count > 70 ? name.prefix(69) + "…" : name
  }
}
