import ArgumentParser
import Foundation
import Journal
import Reports

/// `verken exporteer`: conversations to colleagues.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exporteer",
    abstract: "Neem gesprekken mee naar je intervisiegroep.",
    discussion: """
      Je naam gaat niet mee: de gesprekken krijgen een geloot schuilnaam. Wat je typte wordt nagekeken op namen, \
      nummers en adressen, en voordat er iets geschreven wordt zie je wat er meegaat. Wat je dacht en wat je \
      vooraf en achteraf voor jezelf opschreef blijft hier, tenzij je erom vraagt.
      """,
    aliases: ["export"])

  @Argument(
    help: ArgumentHelp("Nummers van sessies, of 'laatste'.", valueName: "sessie"), completion: .sessions)
  var sessions: [String] = ["laatste"]

  @Option(
    name: [.customLong("formaat"), .customLong("format")],
    help: ArgumentHelp("In welke vorm; anders volgt het uit --naar.", valueName: "formaat"))
  var format: ReportFormat?

  @Option(
    name: [.customLong("naar"), .customLong("to")],
    help: ArgumentHelp("Een bestand of een map; anders de map waarin je staat.", valueName: "pad"))
  var path: String?

  @Flag(
    name: [.customLong("ja"), .customLong("yes")],
    help: "Vraag niets: alles wat iemand kan aanwijzen wordt gemaskeerd, en wat er al staat wordt vervangen.")
  var yes = false

  @Flag(name: [.customLong("zonder-scores"), .customLong("without-scores")], help: "Laat de cijfers weg.")
  var withoutScores = false

  @Flag(
    name: [.customLong("met-gedachten"), .customLong("with-thoughts")], help: "Met wat je dacht en niet zei.")
  var withThoughts = false

  @Flag(
    name: [.customLong("met-aantekeningen"), .customLong("with-notes")],
    help: "Met wat je vooraf en achteraf voor jezelf opschreef.")
  var withNotes = false

  @Option(
    help: ArgumentHelp(
      "De beurten die de groep samen bekijkt, zoals 4-9; anders rond het keerpunt.", valueName: "beurten"))
  var fragment: TurnRange?

  @Flag(
    name: [.customLong("nieuwe-schuilnaam"), .customLong("new-pseudonym")],
    help: "Loot een andere schuilnaam; wie de oude kent, ziet dan niet meer dat jij het bent.")
  var drawsPseudonym = false

  func run() throws {
    let printer = Printer.standard()
    let journal = try Journal(directory: DataFolder.url)
    let own = try OwnPseudonym.current(drawingNew: drawsPseudonym)
    let request = try ExportRequest(
      chosen(in: journal), contents: contents, fragment: fragment?.turns, as: own)
    let place = ExportPlace(path, name: request.name)
    let exports = try request.exports(from: journal)
    let files = try chosenFormat.files(
      of: exports, options: ReportOptions(name: place.name, made: Date(), zone: .current))
    try place.write(files)
    try printer.finish()
  }

  private func chosen(in journal: Journal) throws -> [StoredSession] {
    var seen: Set<SessionID> = []
    return try sessions.map { try SessionChoice.id($0, in: journal) }
      .filter { seen.insert($0).inserted }
      .map { try journal.session($0) }
  }

  private var contents: ReportContents {
    var contents: ReportContents = withoutScores ? [] : .scores
    if withThoughts { contents.insert(.thoughts) }
    if withNotes { contents.insert(.reflections) }
    return contents
  }

  private var chosenFormat: ReportFormat { format ?? .markdown }
}

extension ReportFormat: ExpressibleByArgument {}
