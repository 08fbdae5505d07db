import ArgumentParser
import Foundation
import Journal
import Reports

/// `verken sessies`: which conversations are kept.
struct SessionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessies",
    abstract: "Laat zien welke gesprekken bewaard zijn.",
    aliases: ["sessions"])

  @Flag(name: .customLong("json"), help: "Als JSON, voor een ander programma.")
  var asJSON = false

  func run() throws {
    let journal = try Journal(directory: DataFolder.url)
    let printer = Printer.standard()
    if !asJSON { try Retention.apply(to: journal, printer) }
    let sessions = try journal.sessions()
    if asJSON {
      printer.verbatim(try SessionListing.json(sessions))
    } else {
      show(sessions, unreadable: try journal.unreadable(), printer)
    }
    try printer.finish()
  }

  private func show(_ sessions: [SessionSummary], unreadable: [SessionID], _ printer: Printer) {
    if sessions.isEmpty, unreadable.isEmpty {
      return printer.paragraph("Er is nog niets bewaard. Begin met: verken oefen karim")
    }
    list(sessions.filter(\.isOwn), printer)
    for id in unreadable { printer.row(String(id.rawValue), "niet meer te lezen", column: 6) }
    let others = sessions.filter { !$0.isOwn }
    if !others.isEmpty { printer.heading("Van anderen") }
    list(others, printer)
    printer.gap()
    if let newest = sessions.first(where: \.isOwn) ?? sessions.first {
      printer.note("Teruglezen: verken toon \(newest.id)")
    }
    if let broken = unreadable.first {
      printer.note("Wat niet meer te lezen is, haal je weg met: verken wis \(broken)")
    }
  }

  private func list(_ sessions: [SessionSummary], _ printer: Printer) {
    for session in sessions { printer.row(String(session.id.rawValue), session.line, column: 6) }
  }
}

extension SessionSummary {
  /// The session in one line, without its number.
  var line: StyledText {
    let turns = turns == 1 ? "1 beurt" : "\(turns) beurten"
    let state = isFinished ? "" : ", nog niet af"
    let talk = header.talk > 1 ? ", gesprek \(header.talk)" : ""
    let from = header.from.map { ", vanaf '\($0)'" } ?? ""
    let whose = trainee.map { "\($0) · " } ?? ""
    return StyledText("\(whose)\(header.title)\(talk)\(from)")
      + StyledText(" · \(DutchDate.text(started)) · \(turns)\(state)", .quiet)
  }
}
