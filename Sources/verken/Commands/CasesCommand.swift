import ArgumentParser
import Diagnostics
import Foundation
import Scenarios

/// `verken casussen`: which conversations there are to practise.
struct CasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "casussen",
    abstract: "Laat zien welke casussen er zijn.",
    aliases: ["cases"])

  func run() throws {
    let installation = Installation()
    let workshop = try Workshop.shipped(installation)
    let entries = CaseLibrary(installation).entries()
    let printer = Printer.standard()
    guard !entries.isEmpty else {
      printer.paragraph("Er zijn nog geen casussen. Eigen casussen horen in \(CaseLibrary.ownFolder.path).")
      return
    }
    for entry in entries { show(entry, workshop, printer) }
    try printer.finish()
  }

  private func show(_ entry: CaseLibrary.Entry, _ workshop: Workshop, _ printer: Printer) {
    do {
      let source = try SourceFile.read(entry.url, named: entry.name)
      let scenario = try workshop.compile(source).scenario
      let about = scenario.about
      printer.heading("\(entry.name) – \(about.title)")
      printer.paragraph(StyledText("\(about.level), \(about.fewestTurns) tot \(about.mostTurns) beurten"))
      if let series = scenario.series {
        printer.note("Gesprek \(series.talk) van een reeks: verken oefen \(series.name)")
      }
      for goal in about.goals { printer.item(StyledText(goal)) }
      for source in about.sources { printer.note("Bron: \(source)") }
    } catch {
      printer.heading(entry.name)
      printer.warn("Deze casus is niet te lezen; 'verken controleer' zegt waarom.")
    }
  }
}
