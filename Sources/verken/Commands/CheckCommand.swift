import ArgumentParser

/// `verken controleer`: everything that is wrong with a case, a base or a pack, with its place.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "controleer",
    abstract: "Controleer een casus of pakket en laat zien wat er niet klopt.",
    discussion: """
      Van een casus wordt ook nagegaan wat er in elk gesprek kan gebeuren; dat kan bij een grote casus een paar \
      tellen duren. 'verken uitleg CODE' legt een bevinding uit, bijvoorbeeld 'verken uitleg VK030'. Noem de \
      gesprekken van een reeks samen, dan wordt ook nagegaan of ze op elkaar aansluiten. Onder een casus zonder fouten staat of er genoeg gesprek in \
      zit om mee te oefenen; wat oefenklaar is, zegt 'verken uitleg oefenklaar'.
      """,
    aliases: ["check"])

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text = "tekst"
    case json
    case sarif
  }

  @Argument(help: ArgumentHelp("Een of meer bestanden of namen van casussen.", valueName: "bestand"))
  var files: [String]

  @Option(
    name: .customLong("formaat"),
    help: ArgumentHelp(
      "Voor mensen (tekst) of voor andere programma's (json, sarif).", valueName: "formaat"))
  var format = Format.text

  func run() throws {
    let checker = FileChecker(Installation())
    let printer = Printer.standard()
    let checked = FileChecker.together(try files.flatMap(checker.check))
    switch format {
    case .text:
      for line in checked.flatMap(CheckText.lines) { printer.verbatim(Sanitizer.line(line) + "\n") }
    case .json: printer.verbatim(try CheckJSON(checked).jsonText())
    case .sarif: printer.verbatim(try CheckSARIF(checked).jsonText())
    }
    try printer.finish()
    if checked.contains(where: \.hasErrors) { throw ExitCode(ExitStatus.findings.rawValue) }
  }
}
