import Foundation
import Journal

/// What `verken` alone shows in a terminal: where to begin, and what is still open.
struct StartPage {
  private let installation: Installation
  private let printer: Printer

  init(_ installation: Installation, printer: Printer) {
    self.installation = installation
    self.printer = printer
  }

  func show() throws {
    let journal = try Journal(directory: DataFolder.url)
    try Retention.apply(to: journal, printer)
    let sessions = try journal.sessions()
    printer.heading("Verken")
    printer.paragraph(
      sessions.isEmpty
        ? "Hier oefen je een gesprek: jij typt wat je zou zeggen, de ander antwoordt. Er is niemand die meekijkt, en wat je typt blijft op deze computer."
        : "Fijn dat je er weer bent.")
    if let open = try journal.latest(unfinishedOnly: true) {
      printer.heading("Nog niet af")
      printer.item(
        StyledText("\(open.header.title), na beurt \(open.turns): verken verder \(open.id)"))
    }
    printer.heading("Oefenen")
    let items = CaseList.items(of: CaseLibrary(installation))
    if items.isEmpty { printer.paragraph(StyledText(CaseLibrary.nothing)) }
    for item in items {
      printer.row(
        "verken oefen \(item.name)",
        StyledText(item.title) + StyledText(item.level.map { " · \($0)" } ?? "", .quiet), column: 24)
    }
    printer.gap()
    printer.note(
      sessions.isEmpty
        ? "'verken --help' laat zien wat er nog meer kan."
        : "Teruglezen: verken toon laatste. Alles wat er kan: verken --help.")
  }
}
