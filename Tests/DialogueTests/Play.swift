import Dialogue
import Foundation
import Markers
import Scenarios
import Testing

/// A case for the tests of the dialogue, and replies made by hand.
enum Play {
  static let markers = MarkerNames(families: [
    "verkennen": ["open-vraag", "reflectie", "ruimte", "regie"],
    "sturen": ["advies", "druk"],
    "metacommunicatie": ["meta-verkennen"],
    "signaal": ["stilte", "groet"],
  ])

  static func scenario() throws -> Scenario {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/jan.yaml")
    let source = ScenarioCompiler.Source(file: "jan.yaml", data: try Data(contentsOf: file))
    return try ScenarioCompiler(bases: [:], markers: markers).compile(source).scenario
  }

  /// A reply in which all markers and subjects are in one sentence.
  static func reply(
    _ markers: MarkerID..., about subjects: [String] = [], to addressees: [String] = [],
    doing actions: [String] = []
  ) -> Hearing {
    Hearing(
      reply: "…",
      findings: markers.map { Finding(marker: $0, rule: "test", words: [], sentence: 0, clause: 0) },
      topics: subjects.map { Mention(id: $0, sentence: 0, words: 0..<1) },
      addressees: addressees, actions: actions, isSilence: markers == ["stilte"])
  }
}

/// A conversation that can be put away and taken up again after every turn.
struct Talk {
  enum Mode: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case inOneGo = "in one go"
    case savedAndRestored = "saved and restored after each turn"
    var testDescription: String { rawValue }
  }

  private(set) var conversation: Conversation
  private(set) var turns: [TurnRecord] = []
  let opening: [SpokenLine]
  private let mode: Mode

  init(_ mode: Mode, seed: UInt64 = 1) throws {
    self.mode = mode
    conversation = Conversation(try Play.scenario(), seed: seed)
    opening = conversation.begin().lines
    try putAwayAndTakeUp()
  }

  @discardableResult
  mutating func say(_ hearing: Hearing) throws -> TurnRecord {
    let turn = conversation.respond(to: hearing)
    turns.append(turn)
    try putAwayAndTakeUp()
    return turn
  }

  private mutating func putAwayAndTakeUp() throws {
    guard mode == .savedAndRestored else { return }
    let kept = try JSONEncoder().encode(Snapshot(conversation))
    conversation = try Conversation(
      resuming: JSONDecoder().decode(Snapshot.self, from: kept), in: conversation.scenario)
  }
}
