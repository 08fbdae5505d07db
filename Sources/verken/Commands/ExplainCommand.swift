import ArgumentParser
import Journal
import Scoring

/// `verken uitleg`: what stands behind something that the program says.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "uitleg",
    abstract: "Leg iets uit: een score, een bevinding (VK030), de taal van een casus of een eigen pakket.",
    subcommands: [
      ScoresCommand.self, ExplainLanguageCommand.self, ExplainPackCommand.self, ExplainFindingCommand.self,
    ],
    defaultSubcommand: ExplainFindingCommand.self,
    aliases: ["explain"])

  /// `verken uitleg scores`: each figure, turn by turn, down to the rule and the words.
  struct ScoresCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "scores",
      abstract: "Laat per beurt zien wat er geteld is en door welke woorden.")

    @Argument(help: ArgumentHelp("Nummer van de sessie, of 'laatste'.", valueName: "sessie"))
    var session: String = "laatste"

    func run() throws {
      let journal = try Journal(directory: DataFolder.url)
      let stored = try SessionChoice.stored(session, in: journal)
      let kept = try Practice.workshop(of: stored)
      let appraisal = Appraisal(of: stored, in: kept.scenario, pack: kept.workshop.pack)
      let printer = Printer.standard()
      DebriefPrinter(ScoreExplanation.write(appraisal)).print(to: printer)
      try printer.finish()
    }
  }
}
