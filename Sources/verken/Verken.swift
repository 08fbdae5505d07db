import ArgumentParser

/// The command: what the user types, and nothing else.
@main
struct Verken: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verken",
    abstract: "Oefen een gesprek uit de ggz: niet sturen maar verkennen.",
    discussion: """
      Zonder opdracht in een terminal laat verken zien welke casussen er zijn en hoe je begint.
      """,
    version: "0.1.0",
    subcommands: [
      PlayCommand.self, CasesCommand.self, CheckCommand.self, ProofCommand.self,
    ])

  static func main() {
    CommandRunner.run(Array(CommandLine.arguments.dropFirst()))
  }
}
