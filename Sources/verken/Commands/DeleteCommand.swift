import ArgumentParser
import Journal

/// `verken wis`: deletes sessions, so that nothing of them stays.
struct DeleteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wis",
    abstract: "Wis gesprekken, zodat er niets van overblijft.",
    aliases: ["delete"])

  @Argument(
    help: ArgumentHelp("Nummers van sessies, of 'laatste'.", valueName: "sessie"), completion: .sessions)
  var sessions: [String] = []

  @Flag(name: [.customLong("alles"), .customLong("all")], help: "Wis alle gesprekken.")
  var all = false

  @Flag(name: [.customLong("ja"), .customLong("yes")], help: "Wis zonder eerst te vragen.")
  var yes = false

  func run() throws {
    guard all == sessions.isEmpty else {
      throw UserFacingError(
        all
          ? "kies: of --alles, of de sessies die je noemt."
          : "zeg welke sessies weg mogen, bijvoorbeeld: verken wis 3. Alles wissen kan met: verken wis --alles",
        .usage)
    }
    let journal = try Journal(directory: DataFolder.url)
    let printer = Printer.standard()
    let chosen = try choose(in: journal)
    if chosen.isEmpty {
      printer.paragraph("Er is niets bewaard, dus er valt niets te wissen.")
    } else if try yes || isConfirmed(chosen, in: journal, printer) {
      let shared = try journal.outbox().contains { $0.state == .sent && chosen.contains($0.session) }
      try journal.delete(chosen)
      printer.paragraph(
        StyledText("\(Self.count(chosen)) gewist. Er staat niets meer van in de bestanden van Verken."))
      if shared { printer.note("Wat je ervan naar een leerarchief stuurde, staat daar nog.") }
    } else {
      printer.paragraph("Er is niets gewist.")
    }
    try printer.finish()
  }

  private func choose(in journal: Journal) throws -> [SessionID] {
    if all { return try journal.identifiers() }
    let known = Set(try journal.identifiers())
    let wanted = try sessions.map { try SessionChoice.id($0, in: journal) }
    if let missing = wanted.first(where: { !known.contains($0) }) { throw JournalError.missing(missing) }
    return Set(wanted).sorted()
  }

  private func isConfirmed(_ chosen: [SessionID], in journal: Journal, _ printer: Printer) throws -> Bool {
    guard Console.isInteractive else {
      throw UserFacingError(
        "zonder terminal kan ik niet vragen of je het zeker weet. Zet --ja erbij.", .usage)
    }
    let known = (try? journal.sessions()) ?? []
    for id in chosen {
      printer.row(
        String(id.rawValue), known.first { $0.id == id }?.line ?? "niet meer te lezen", column: 6)
    }
    printer.paragraph("Wissen kan niet ongedaan gemaakt worden.")
    return Console.confirms("Wissen? ja of nee", printer)
  }

  private static func count(_ sessions: [SessionID]) -> String {
    sessions.count == 1 ? "1 gesprek is" : "\(sessions.count) gesprekken zijn"
  }
}
