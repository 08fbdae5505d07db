import ArgumentParser
import Foundation
import Markers
import Proving
import Scenarios

/// `verken wandel`: seeded trainees of several styles walk a case.
struct WalkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wandel",
    abstract: "Laat bedachte trainees van verschillende stijlen door een casus lopen.",
    aliases: ["walk"])

  @Argument(help: ArgumentHelp("Een bestand of de naam van een casus.", valueName: "bestand"))
  var file: String

  @Option(name: .customLong("aantal"), help: ArgumentHelp("Gesprekken per stijl.", valueName: "n"))
  var count = 1000

  @Option(name: .customLong("seed"), help: ArgumentHelp("Begin van het toeval.", valueName: "n"))
  var seed: UInt64 = 1

  @Flag(name: .customLong("json"), help: "Schrijf de uitkomst als JSON.")
  var asJSON = false

  func validate() throws {
    guard (1...10_000_000).contains(count) else {
      throw ValidationError("Het aantal gesprekken is 1 tot en met 10000000.")
    }
  }

  func run() throws {
    let opened = try CaseLibrary(Installation()).open(file)
    let scenario = opened.scenario
    let walker = Walker(scenario, markers: opened.pack.markers, own: opened.ownMarkers)
    let walks = WalkingStyle.all.map { walker.walk($0, count: count, seed: seed) }
    let printer = Printer.standard()
    if asJSON {
      printer.verbatim(try walks.map(WalkRow.init).jsonText())
      return try printer.finish()
    }
    printer.heading("\(scenario.about.title): \(count) gesprekken per stijl")
    for walk in walks { show(walk, scenario, printer) }
    let missed = scenario.scenes.map(\.id).filter { id in walks.allSatisfy { $0.scenes[id] == 0 } }
    if !missed.isEmpty { printer.note("Geen enkele stijl kwam in: \(missed.joined(separator: ", ")).") }
    try printer.finish()
  }

  private func show(_ walk: Walk, _ scenario: Scenario, _ printer: Printer) {
    printer.item(StyledText(walk.style))
    let endings = scenario.endings.compactMap { ending in
      walk.endings[ending.id].flatMap { $0 > 0 ? "\(ending.id) \(share($0, of: count))" : nil }
    }
    printer.note("Eindes: \(endings.joined(separator: ", "))")
    let scenes = scenario.scenes.filter { (walk.scenes[$0.id] ?? 0) > 0 }.map {
      "\($0.id) \(share(walk.scenes[$0.id] ?? 0, of: count))"
    }
    printer.note("Scènes: \(scenes.joined(separator: ", "))")
    let dead = walk.deadSpots.filter { $0.value > 0 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(3)
    if !dead.isEmpty {
      printer.note(
        "Vangnet: \(dead.map { "\($0.key) \(share($0.value, of: walk.turns)) van de beurten" }.joined(separator: ", "))"
      )
    }
    let levels = scenario.levels.map { "\($0.id) \(decimal(walk.meanLevels[$0.id] ?? 0))" }
    let balance = walk.balance.map { "balans \(decimal($0))" } ?? "balans geen"
    printer.note(
      "Gemiddeld: \(decimal(Double(walk.turns) / Double(count))) beurten, \(balance), over het contact \(decimal(Double(walk.contact) / Double(count))), aan het eind \(levels.joined(separator: ", "))"
    )
  }

  private func share(_ part: Int, of whole: Int) -> String {
    let percent = 100 * Double(part) / Double(max(1, whole))
    return percent > 0 && percent < 1 ? "<1%" : "\(Int(percent.rounded()))%"
  }

  private func decimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10),\(abs(tenths) % 10)"
  }
}

/// A walk as it is written in JSON.
private struct WalkRow: Encodable {
  let stijl: String
  let gesprekken: Int
  let beurten: Int
  let eindes: [String: Int]
  let scenes: [String: Int]
  let vangnet: [String: Int]
  let standen: [String: Double]
  let verkennend: Int
  let sturend: Int
  let overHetContact: Int
  let balans: Double?

  init(_ walk: Walk) {
    stijl = walk.style
    gesprekken = walk.count
    beurten = walk.turns
    eindes = walk.endings
    scenes = walk.scenes
    vangnet = walk.deadSpots
    standen = walk.meanLevels
    verkennend = walk.exploring
    sturend = walk.steering
    overHetContact = walk.contact
    balans = walk.balance
  }
}
