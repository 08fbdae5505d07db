import ArgumentParser
import Foundation
import Scenarios

/// `verken casussen`: which conversations there are to practise.
struct CasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "casussen",
    abstract: "Laat zien welke casussen er zijn.",
    aliases: ["cases"])

  @Flag(
    name: .customLong("alles"),
    help: "Ook wat er precies uit een bron komt. Dat verklapt iets: lees het liever na het oefenen.")
  var isFull = false

  func run() throws {
    let items = CaseList.items(of: CaseLibrary(Installation()))
    let printer = Printer.standard()
    guard !items.isEmpty else {
      printer.paragraph(StyledText(CaseLibrary.nothing))
      return try printer.finish()
    }
    for item in items {
      switch item {
      case .single(let shelved): show(shelved, printer)
      case .series(let series, let shelved):
        printer.heading("\(item.name) – \(item.title)")
        show(series, shelved, printer)
      }
    }
    printer.gap()
    printer.note("Beginnen: verken oefen \(items[0].name)")
    try printer.finish()
  }

  private func show(_ shelved: CaseLibrary.Shelved, _ printer: Printer) {
    guard let synopsis = shelved.synopsis else {
      printer.heading(shelved.entry.name)
      return printer.warn("Deze casus is niet te lezen; 'verken controleer' zegt waarom.")
    }
    printer.heading("\(shelved.entry.name) – \(synopsis.title)")
    printer.paragraph(StyledText(Self.size(synopsis)))
    for goal in synopsis.goals { printer.item(StyledText(goal)) }
    tell(synopsis.sources, printer)
  }

  /// One case to the trainee: what the talks have in common stands there once.
  private func show(_ series: SeriesLibrary, _ shelved: [CaseLibrary.Shelved], _ printer: Printer) {
    printer.paragraph(
      "Een reeks: 'verken oefen \(series.name)' speelt het gesprek dat aan de beurt is, met --gesprek 2 begin je los met het tweede."
    )
    let talks = shelved.compactMap(\.synopsis).sorted { $0.series?.talk ?? 0 < $1.series?.talk ?? 0 }
    for talk in talks {
      printer.gap()
      printer.paragraph(StyledText(talk.title, .emphasis))
      printer.paragraph(StyledText(Self.size(talk)))
      for goal in talk.goals { printer.item(StyledText(goal)) }
    }
    tell(talks.flatMap(\.sources), printer)
  }

  /// Which sources, each once; what a case took from them stands after the colon.
  private func tell(_ sources: [String], _ printer: Printer) {
    var told: [String] = []
    for source in sources {
      let name = isFull ? source : String(source.prefix { $0 != ":" })
      if !isFull, name.lowercased().contains("hetzelfde") { continue }
      guard !told.contains(where: { $0.hasPrefix(name) }) else { continue }
      told.append(name)
      printer.note("Bron: \(name)")
    }
  }

  private static func size(_ synopsis: CaseSynopsis) -> String {
    "\(synopsis.level), \(synopsis.fewestTurns) tot \(synopsis.mostTurns) beurten"
  }
}
