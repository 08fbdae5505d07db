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
    } else if sessions.isEmpty {
      printer.paragraph("Er is nog niets bewaard. Begin met: verken oefen karim")
    } else {
      list(sessions.filter(\.isOwn), printer)
      let others = sessions.filter { !$0.isOwn }
      if !others.isEmpty { printer.heading("Van anderen") }
      list(others, printer)
      printer.gap()
      printer.note("Teruglezen: verken toon \((sessions.first(where: \.isOwn) ?? sessions[0]).id)")
    }
    try printer.finish()
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
