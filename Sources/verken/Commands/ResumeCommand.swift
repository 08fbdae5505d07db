import ArgumentParser
import Foundation
import Journal

/// `verken verder`: goes on where a session stopped, also after a crash.
struct ResumeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verder",
    abstract: "Ga verder met een gesprek dat nog niet af was.",
    aliases: ["resume"])

  @Argument(help: ArgumentHelp("Nummer van de sessie, of 'laatste'.", valueName: "sessie"))
  var session: String = "laatste"

  func run() throws {
    let journal = try Journal(directory: DataFolder.url)
    let stored = try SessionChoice.stored(session, in: journal, unfinishedOnly: true)
    let practice = try Practice(resuming: stored, from: journal)
    guard !practice.isOver else {
      throw UserFacingError(
        "sessie \(stored.summary.id) is al afgerond. Teruglezen kan met: verken toon \(stored.summary.id)",
        .usage)
    }
    let printer = Printer.standard()
    var play = RolePlay(
      practice, feedback: FeedbackPlan.Mode(rawValue: stored.summary.header.feedback) ?? .fading,
      reader: Console.reader(), printer: printer)
    try play.run()
    try printer.finish()
  }
}
