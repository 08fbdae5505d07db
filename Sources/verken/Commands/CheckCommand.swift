import ArgumentParser
import Diagnostics
import Markers
import Proving
import Scenarios

/// `verken controleer`: everything that is wrong with a case, with its place.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "controleer",
    abstract: "Controleer een casus en laat zien wat er niet klopt.",
    aliases: ["check"])

  @Argument(help: ArgumentHelp("Een of meer bestanden of namen van casussen.", valueName: "bestand"))
  var files: [String]

  @Flag(
    name: .customLong("bewijs"),
    help: "Bezoek ook elke toestand van de casus; dat kan bij een grote casus een minuut duren.")
  var proves = false

  func run() throws {
    let installation = Installation()
    let workshop = try Workshop.shipped(installation)
    let library = CaseLibrary(installation)
    var hasErrors = false
    for name in files {
      do {
        let result = try workshop.compile(try library.source(name))
        for finding in proves ? proved(result, workshop) : result.findings {
          print(DiagnosticRenderer.text(finding, file: name))
        }
        print("\(name): \(result.scenario.summary)")
      } catch let invalid as InvalidSource {
        hasErrors = true
        print(DiagnosticRenderer.text(invalid))
      }
    }
    if hasErrors { throw ExitCode(ExitStatus.findings.rawValue) }
  }

  /// With what only a visit of every state can tell.
  private func proved(_ result: ScenarioCompiler.Result, _ workshop: Workshop) -> [Diagnostic] {
    let bar = ProgressBar(total: 100)
    defer { bar.clear() }
    return CaseProof(
      result.scenario, pack: workshop.pack, progress: { bar.advance(to: Int($0 * 100)) }
    ).findings(beside: result.findings)
  }
}
