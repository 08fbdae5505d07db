import ArgumentParser
import Dialogue
import Markers
import Proving
import Scenarios

/// `verken proef`: plays the scripted trainees of a case and shows what was met.
struct ProofCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "proef",
    abstract: "Speel de proeven die in een casus staan.",
    aliases: ["test"])

  @Argument(help: ArgumentHelp("Een of meer bestanden of namen van casussen.", valueName: "bestand"))
  var files: [String]

  @Flag(name: .customLong("gesprekken"), help: "Laat elk gesprek helemaal zien.")
  var showsTalks = false

  func run() throws {
    let installation = Installation()
    let workshop = try Workshop.shipped(installation)
    let library = CaseLibrary(installation)
    let printer = Printer.standard()
    var failed = 0
    for name in files {
      let source = try library.source(name)
      let scenario = try workshop.compile(source).scenario
      let listener = workshop.pack.listener(for: scenario.vocabulary)
      let runs = scenario.proofs.map { ProofRun($0, in: scenario, heardBy: listener) }
      failed += runs.filter { !$0.holds }.count
      printer.heading(name)
      for run in runs { show(run, scenario, printer) }
      show(Coverage(of: scenario, by: runs.map(\.turns)), printer)
    }
    try printer.finish()
    if failed > 0 { throw ExitCode(ExitStatus.findings.rawValue) }
  }

  private func show(_ run: ProofRun, _ scenario: Scenario, _ printer: Printer) {
    let result = run.holds ? "klopt" : "klopt niet"
    printer.item(
      StyledText("\(run.proof.name): \(result), \(run.turns.count) beurten", run.holds ? .good : .warn))
    for failure in run.failures { printer.note(text(failure)) }
    guard showsTalks || !run.holds else { return }
    for turn in run.turns {
      printer.say(speaker: "Jij", text: turn.hearing.reply)
      printer.note(
        "\(turn.reaction) → \(turn.sceneAfter) \(turn.levels.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })"
      )
      for line in turn.lines { printer.say(speaker: line.speaker, text: line.text) }
    }
  }

  private func text(_ failure: ProofRun.Failure) -> String {
    switch failure {
    case .ending(let expected, let happened):
      "Verwacht: einde '\(expected)'; gebeurd: \(happened.map { "einde '\($0)'" } ?? "nog geen einde")."
    case .scene(let expected, let happened):
      "Verwacht: scène '\(expected)'; gebeurd: scène '\(happened)'."
    case .neverThere(let scene): "In de scène '\(scene)' kwam het gesprek nooit."
    case .overAt(let turn): "Het gesprek was na beurt \(turn) al afgelopen."
    }
  }

  private func show(_ coverage: Coverage, _ printer: Printer) {
    func line(_ what: String, _ missed: [String], of count: Int) {
      printer.item(StyledText("\(count - missed.count) van \(count) \(what) gezien"))
      if !missed.isEmpty { printer.note("Niet gezien: \(missed.joined(separator: ", "))") }
    }
    line("scènes", coverage.scenesMissed, of: coverage.sceneCount)
    line("reacties", coverage.reactionsMissed, of: coverage.reactionCount)
    line("eindes", coverage.endingsMissed, of: coverage.endingCount)
  }
}
