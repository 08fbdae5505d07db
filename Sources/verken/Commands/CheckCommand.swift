import ArgumentParser
import Diagnostics
import Scenarios

/// `verken controleer`: everything that is wrong with a case, with its place.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "controleer",
    abstract: "Controleer een casus en laat zien wat er niet klopt.",
    aliases: ["check"])

  @Argument(help: ArgumentHelp("Een of meer bestanden of namen van casussen.", valueName: "bestand"))
  var files: [String]

  func run() throws {
    let installation = Installation()
    let workshop = try Workshop.shipped(installation)
    let library = CaseLibrary(installation)
    var hasErrors = false
    for name in files {
      do {
        let result = try workshop.compile(try library.source(name))
        for finding in result.findings { print(DiagnosticRenderer.text(finding, file: name)) }
        print("\(name): \(result.scenario.summary)")
      } catch let invalid as InvalidSource {
        hasErrors = true
        print(DiagnosticRenderer.text(invalid))
      }
    }
    if hasErrors { throw ExitCode(ExitStatus.findings.rawValue) }
  }
}
