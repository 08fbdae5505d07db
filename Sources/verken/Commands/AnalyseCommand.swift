import ArgumentParser
import Diagnostics
import Foundation
import Journal
import Reports
import Scoring

/// `verken analyse`: what many talks in one case show together, for who trains.
struct AnalyseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyse",
    abstract: "Leg alle gesprekken in één casus op elkaar: waar ze heen gaan, en waar ze vastlopen.",
    discussion: """
      Telt je eigen gesprekken en die je met 'verken importeer' opnam. Het zegt iets over de casus en over de \
      regels, niet over wie er oefende. Antwoorden waarin niets gehoord werd staan erin zoals ze getypt zijn, op \
      namen, nummers en adressen na.
      """,
    aliases: ["analyze"])

  @Argument(help: ArgumentHelp("De naam van een casus.", valueName: "casus"), completion: .cases)
  var scenario: String

  @Option(
    name: [.customLong("naar"), .customLong("to")],
    help: ArgumentHelp("Schrijf het verslag in dit bestand.", valueName: "pad"))
  var path: String?

  @Flag(name: [.customLong("ja"), .customLong("yes")], help: "Vervang wat er al staat zonder te vragen.")
  var yes = false

  func run() throws {
    let printer = Printer.standard()
    let journal = try Journal(directory: DataFolder.url)
    let path = path ?? "verken-analyse-\(FileName.safe(scenario)).html"
    let sessions = try journal.sessions().filter {
      $0.header.scenario == scenario && $0.turns > 0 && $0.header.from == nil
    }
    guard !sessions.isEmpty else {
      throw UserFacingError(
        "er is geen gesprek in '\(scenario)' bewaard. Met 'verken sessies' zie je wat er is.", .noInput)
    }
    try OutputFile.claim(path, mayReplace: yes, printer)
    let collected = try CollectedTalks.read(sessions.map(\.id), in: DataFolder.url)
    guard let analysis = collected.analysis else {
      throw UserFacingError("geen van de gesprekken in '\(scenario)' kan deze versie nog lezen.", .badInput)
    }
    try OutputFile.write(
      AnalysisPage.html(of: analysis, made: Date()), to: path, isPrivate: true)
    printer.paragraph(
      StyledText(
        "Op elkaar gelegd: \(Dutch.count(analysis.talks, "gesprek", "gesprekken")). Het verslag staat in \(path)."
      ))
    if collected.unreadable > 0 {
      printer.note(
        "\(Dutch.count(collected.unreadable, "gesprek", "gesprekken")) kan deze versie niet meer lezen; die tellen niet mee."
      )
    }
    try printer.finish()
  }
}
