import Dialogue
import Markers

@testable import Scenarios
@testable import Scoring

/// A conversation with Noor, written down turn by turn.
struct SampleTalk {
  var scenario = SampleCase.scenario()
  var opening = Opening(
    lines: [SpokenLine(id: "o", speaker: "noor", text: "(houdt haar jas aan) Nou, hier ben ik.")],
    opened: [])
  private(set) var turns: [TurnRecord] = []
  private var levels = ["noor.vertrouwen": 3, "noor.spanning": 5]
  private var facts: [String] = []

  init(_ scenario: Scenario = SampleCase.scenario(), opened: [String] = []) {
    self.scenario = scenario
    opening = Opening(lines: opening.lines, opened: opened)
  }

  /// A reply with its markers, one in each clause, and what came of it.
  mutating func says(
    _ reply: String, _ markers: [MarkerID] = [], answer: String = "Hm.", trust: Int = 0,
    tension: Int = 0, opens: [String] = [], uncovers: [String] = [], fitting: [MarkerID] = [],
    contested: [MarkerID] = [], ending: String? = nil,
    reaction: String? = nil
  ) {
    levels["noor.vertrouwen", default: 0] += trust
    levels["noor.spanning", default: 0] += tension
    facts += uncovers
    let number = turns.count + 1
    turns.append(
      TurnRecord(
        number: number,
        hearing: Hearing(
          reply: reply, findings: Self.findings(markers, in: reply),
          isSilence: reply.allSatisfy(\.isWhitespace)),
        scene: "kamer", reaction: reaction ?? "r\(number)",
        lines: [SpokenLine(id: "l\(number)", speaker: "noor", text: answer)], sceneAfter: "kamer",
        levels: levels, facts: facts, opened: opens, fitting: fitting, ending: ending,
        contested: contested))
  }

  mutating func repeats(_ times: Int, _ reply: String, _ markers: [MarkerID]) {
    for number in 1...times { says("\(reply) \(number)", markers) }
  }

  var appraisal: Appraisal {
    Appraisal(of: scenario, opening: opening, turns: turns, guide: SampleCase.guide)
  }

  private static func findings(_ markers: [MarkerID], in reply: String) -> [Finding] {
    markers.enumerated().map { clause, marker in
      Finding(
        marker: marker, rule: "\(marker.rawValue)/proef", words: [0..<reply.utf8.count], sentence: 0,
        clause: clause)
    }
  }
}

/// What one reply with these markers is taken to be.
func side(
  of markers: MarkerID..., fitting: [MarkerID] = [], contested: [MarkerID] = []
) -> Side {
  var talk = SampleTalk()
  talk.says("…", markers, fitting: fitting, contested: contested)
  return talk.appraisal.turns[0].side
}
