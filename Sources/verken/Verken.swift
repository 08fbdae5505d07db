import ArgumentParser

/// The command: what the user types, and nothing else.
@main
struct Verken: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "verken",
    abstract: "Oefen een gesprek uit de ggz: niet sturen maar verkennen.",
    discussion: """
      Zonder opdracht in een terminal laat verken zien welke casussen er zijn en hoe je begint.
      """,
    version: version,
    subcommands: [
      PlayCommand.self, ResumeCommand.self, CasesCommand.self, SessionsCommand.self, ShowCommand.self,
      DeleteCommand.self, KeepCommand.self, ProgressCommand.self, ExportCommand.self, ImportCommand.self,
      AnalyseCommand.self,
      ShareCommand.self,
      ExplainCommand.self,
      NewCommand.self, CheckCommand.self, ProofCommand.self, WalkCommand.self, MapCommand.self,
      ListenCommand.self,
      EvaluateCommand.self, CompletionCommand.self, ManualCommand.self,
    ])

  func run() throws {
    let printer = Printer.standard()
    guard printer.screen.isTerminal else { throw CleanExit.helpRequest(self) }
    try StartPage(Installation(), printer: printer).show()
    try printer.finish()
  }

  static func main() {
    CommandRunner.run(Array(CommandLine.arguments.dropFirst()))
  }
}
