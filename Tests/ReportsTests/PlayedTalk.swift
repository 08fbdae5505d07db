import Dialogue
import Foundation
import Markers
import Scenarios
import Scoring

@testable import Reports

/// A talk of a shipped case, held by real listening.
enum PlayedTalk {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let resources = root.appending(path: "Sources/verken/Resources")

  private static let rules = Result {
    let folder = resources.appending(path: "pakket")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try MarkerPack.compile(
      names.map { (data: try Data(contentsOf: folder.appending(path: $0)), file: $0) })
  }

  private static let compiler = Result {
    let pack = try rules.get()
    let base = resources.appending(path: "basis/algemeen.yaml")
    return ScenarioCompiler(
      bases: ["algemeen": .init(file: base.lastPathComponent, data: try Data(contentsOf: base))],
      markers: MarkerNames(
        families: Dictionary(grouping: pack.markers, by: \.family.rawValue).mapValues { $0.map(\.id) }))
  }

  static func scenario(_ name: String) throws -> Scenario {
    let file = root.appending(path: "Scenarios/\(name).yaml")
    return try compiler.get().compile(.init(file: file.lastPathComponent, data: Data(contentsOf: file)))
      .scenario
  }

  static func appraisal(
    _ scenario: Scenario, saying replies: [String], seed: UInt64 = 1,
    contesting: (TurnRecord) -> [MarkerID] = { _ in [] }
  ) throws -> Appraisal {
    let pack = try rules.get()
    let listener = pack.listener(for: scenario.vocabulary)
    var conversation = Conversation(scenario, seed: seed)
    let (lines, opened) = conversation.begin()
    var turns: [TurnRecord] = []
    for reply in replies where !conversation.isOver {
      var record = conversation.respond(to: listener.listen(to: reply, after: conversation.lastSaid))
      record.contested = contesting(record)
      turns.append(record)
    }
    return Appraisal(
      of: scenario, opening: Opening(lines: lines, opened: opened), turns: turns, guide: MarkerGuide(pack))
  }

  /// A proof of the case, by the number at which it stands there.
  static func proof(_ number: Int, of name: String, seed: UInt64 = 1) throws -> Appraisal {
    let scenario = try scenario(name)
    return try appraisal(scenario, saying: scenario.proofs[number].replies, seed: seed)
  }
}
