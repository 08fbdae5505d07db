import ArgumentParser
import Foundation
import Journal

/// `verken oefen`: the role-play.
struct PlayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "oefen",
    abstract: "Oefen een gesprek.",
    aliases: ["play"])

  @Argument(help: ArgumentHelp("Naam van een casus, of een bestand.", valueName: "casus"))
  var name: String

  @Option(
    help: ArgumentHelp(
      "Wanneer je ziet wat er in je zin gehoord is: afbouwend, direct of achteraf.", valueName: "wanneer"))
  var feedback: FeedbackPlan.Mode = .fading

  @Option(help: ArgumentHelp("Getal dat de toevallige keuzes vastlegt.", valueName: "getal"))
  var seed: UInt64?

  func run() throws {
    let installation = Installation()
    let entry = try CaseLibrary(installation).find(name)
    let source = try SourceFile.read(entry.url, named: entry.url.lastPathComponent)
    let workshop = try Workshop.shipped(installation)
    let practice = try Practice(
      source, in: workshop, seed: seed ?? UInt64.random(in: 1...999_999), feedback: feedback,
      journal: try Journal(directory: DataFolder.url))
    let printer = Printer.standard()
    var play = RolePlay(practice, feedback: feedback, reader: Console.reader(), printer: printer)
    try play.run()
    try printer.finish()
  }
}

extension FeedbackPlan.Mode: ExpressibleByArgument {}
