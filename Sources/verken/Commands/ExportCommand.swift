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
      Je naam gaat niet mee: de gesprekken krijgen een gelote schuilnaam. Wat je typte wordt nagekeken op namen, \
      nummers en adressen, en voordat er iets geschreven wordt zie je wat er meegaat. Wat je dacht en wat je \
      vooraf en achteraf voor jezelf opschreef blijft hier, tenzij je erom vraagt.
      """,
    aliases: ["export"])

  @Argument(
    help: ArgumentHelp("Nummers van sessies, of 'laatste'.", valueName: "sessie"), completion: .sessions)
  var sessions: [String] = ["laatste"]

  @Option(
    name: [.customLong("formaat"), .customLong("format")],
    help: ArgumentHelp("In welke vorm; anders volgt het uit --naar, en anders html.", valueName: "formaat"))
  var format: ReportFormat?

  @Option(
    name: [.customLong("naar"), .customLong("to")],
    help: ArgumentHelp("Een bestand of een map; anders de map waarin je staat.", valueName: "pad"),
    completion: .file())
  var path: String?

  @Flag(
    name: [.customLong("ja"), .customLong("yes")],
    help:
      "Vraag niets: alles wat naar een persoon kan leiden wordt gemaskeerd, en wat er al staat wordt vervangen."
  )
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

  @Option(
    name: [.customLong("scheiding"), .customLong("separator")],
    help: ArgumentHelp("Bij csv: wat er tussen de cellen staat.", valueName: "teken"))
  var separator: CellSeparator = .semicolon

  @Flag(
    name: [.customLong("decimaalpunt"), .customLong("decimal-point")],
    help: "Bij csv: een punt in getallen in plaats van een komma.")
  var hasDecimalPoint = false

  @Flag(
    name: [.customLong("zonder-utf8-teken"), .customLong("without-bom")],
    help: "Bij csv: zonder de drie bytes waaraan Excel UTF-8 herkent.")
  var withoutMark = false

  @Flag(name: [.customLong("met-tekst"), .customLong("with-text")], help: "Bij xapi: met wat je typte.")
  var withText = false

  @Flag(name: [.customLong("met-scores"), .customLong("with-scores")], help: "Bij xapi: met de cijfers.")
  var withScores = false

  func run() throws {
    let printer = Printer.standard()
    guard !(withoutScores && chosenFormat.isComplete) else {
      throw UserFacingError(
        "in \(chosenFormat.rawValue) gaat het hele gesprek mee, en daaruit zijn de cijfers te maken. Kies een andere vorm, of laat --zonder-scores weg.",
        .usage)
    }
    let journal = try Journal(directory: DataFolder.url)
    let own = try OwnPseudonym.current(drawingNew: drawsPseudonym)
    let asked = try ExportRequest(
      chosen(in: journal), contents: contents, fragment: fragment?.turns, as: own)
    guard let request = try confirmed(asked, printer) else {
      printer.paragraph("Er is niets geschreven.")
      return try printer.finish()
    }
    let paths = try place(of: request).write(
      chosenFormat.files(of: request.exports(from: journal), options: options(for: request)))
    printer.paragraph(
      StyledText(
        "Geschreven: \(paths.joined(separator: " en ")). Alleen jij kunt het lezen, tot je het doorgeeft."))
    try printer.finish()
  }

  /// The sessions as they may go; nil when they may not.
  private func confirmed(_ request: ExportRequest, _ printer: Printer) throws -> ExportRequest? {
    let isAsking = Console.isInteractive && !yes
    var masking = Masking(of: isSilent ? request.withoutSessions : request)
    if isAsking, !MaskingDialogue(printer).ask(about: &masking) { return nil }
    let masked = masking.applied(to: request)
    let place = place(of: request)
    let names = chosenFormat.fileNames(options(for: request))
    let paths = place.paths(for: names)
    ExportPreview(
      request: masked, masking: masking, paths: paths, isComplete: chosenFormat.isComplete,
      isSilent: isSilent
    ).show(
      printer)
    try printer.finish()
    if let taken = place.existing(paths).first, !yes {
      guard isAsking else {
        throw OutputFile.isThere(taken)
      }
      guard OutputFile.mayReplace(taken, printer) else { return nil }
    } else if isAsking {
      guard Console.confirms("Schrijven? Enter of ja schrijft, nee stopt", printer, enterIsYes: true) else {
        return nil
      }
    }
    return masked
  }

  private func place(of request: ExportRequest) -> ExportPlace { ExportPlace(path, name: request.name) }

  private func options(for request: ExportRequest) -> ReportOptions {
    ReportOptions(
      name: request.name, made: Date(), zone: .current,
      table: TableStyle(
        separator: separator.character, hasMark: !withoutMark, hasDecimalComma: !hasDecimalPoint),
      hasText: withText)
  }

  private func chosen(in journal: Journal) throws -> [StoredSession] {
    try SessionChoice.stored(sessions, in: journal)
      .map { chosenFormat == .xapi ? $0.withoutNotes : $0 }
  }

  private var contents: ReportContents {
    guard chosenFormat != .xapi else { return withScores && !withoutScores ? .scores : [] }
    var contents: ReportContents = withoutScores ? [] : .scores
    if withThoughts { contents.insert(.thoughts) }
    if withNotes { contents.insert(.reflections) }
    return contents
  }

  /// Whether what was typed stays here.
  private var isSilent: Bool { chosenFormat == .xapi && !withText }

  private var chosenFormat: ReportFormat {
    format ?? path.flatMap { ReportFormat(fileExtension: URL(filePath: $0).pathExtension.lowercased()) }
      ?? .html
  }
}

extension ReportFormat: ExpressibleByArgument {
  /// The form that a name asks for.
  init?(fileExtension: String) {
    switch fileExtension {
    case "html", "htm": self = .html
    case "md", "markdown": self = .markdown
    case "csv": self = .csv
    case "json": self = .json
    default: return nil
    }
  }
}

/// What stands between two cells, as somebody types it.
enum CellSeparator: String, CaseIterable, ExpressibleByArgument {
  case semicolon = ";"
  case comma = ","
  case tab

  var character: Character {
    switch self {
    case .semicolon: ";"
    case .comma: ","
    case .tab: "\t"
    }
  }
}
