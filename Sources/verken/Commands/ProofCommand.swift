import ArgumentParser
import Foundation
import Markers
import Proving
import Scenarios
import Scoring

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

  @Flag(name: .customLong("ontbreekt"), help: "Noem wat geen enkele proef bereikt.")
  var listsMissing = false

  @Option(
    name: .customLong("lcov"),
    help: ArgumentHelp("Schrijf de dekking als LCOV in dit bestand.", valueName: "pad"))
  var lcov: String?

  func run() throws {
    let library = CaseLibrary(Installation())
    let printer = Printer.standard()
    let cases = try files.map { (name: $0, url: try library.find($0).url) }
    if let lcov { try OutputFile.refuse(lcov, amongCases: cases.map(\.url)) }
    var failed = 0
    var records = ""
    for (name, url) in cases {
      let opened = try OpenCase(url, named: name)
      if let lcov, let pack = opened.packFile { try OutputFile.refuse(lcov, amongCases: [pack]) }
      let proven = ProvenCase(opened)
      failed += proven.runs.filter { !$0.holds }.count
      let words = AuthorWords(scenario: opened.scenario, pack: opened.pack)
      let report = ProofReport(words: words, printer: printer, showsTalks: showsTalks)
      printer.heading(name)
      if proven.runs.isEmpty { printer.note("In deze casus staan geen proeven.") }
      for run in proven.runs { report.show(run) }
      CoverageReport(coverage: proven.coverage, printer: printer).show(listing: listsMissing)
      records += LCOV.text(proven.coverage, file: url.path(percentEncoded: false))
    }
    if let lcov { try OutputFile.write(records, to: lcov) }
    try printer.finish()
    if failed > 0 { throw ExitCode(ExitStatus.findings.rawValue) }
  }
}

/// A case with its proofs played.
struct ProvenCase {
  let runs: [ProofRun]
  let coverage: Coverage

  init(_ opened: OpenCase) {
    let scenario = opened.scenario
    let listener = opened.pack.listener(for: scenario.vocabulary)
    let guide = MarkerGuide(opened.pack)
    runs = scenario.proofs.map { ProofRun($0, in: scenario, heardBy: listener, guide: guide) }
    coverage = Coverage(
      of: scenario, by: runs.map { Coverage.Met(opening: $0.opening, turns: $0.turns) })
  }
}
