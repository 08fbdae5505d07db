import Proving
import Scenarios
import Testing

@Suite("Where a scripted trainee went another way")
struct PartingTests {
  /// Where the proof of `replies` parted from what it expects, in a case with `changes`.
  private func parting(
    expecting expected: String, saying replies: String, changing changes: [String: String] = [:]
  ) throws -> (ProofRun.Parting, of: Scenario) {
    let scenario = try RiaCase.compile(
      proof: "{ naam: een bezoek, zegt: \(replies), verwacht: { \(expected) } }", changing: changes)
    return (try #require(RiaCase.run(scenario).parting(in: scenario)), scenario)
  }

  private func ways(_ parting: ProofRun.Parting, of scenario: Scenario) -> [String] {
    guard case .ways(let verdicts) = parting.cause else { return [] }
    return verdicts.map { scenario.reactions[$0.reaction].id }
  }

  @Test("is the turn at which the right thing was said too soon, with what did not hold")
  func tooSoon() throws {
    let (parting, scenario) = try parting(
      expecting: "einde: dag", saying: "[Hallo, Hoe gaat het met je kat?, Nou]")
    #expect(parting.turn == 2)
    #expect(ways(parting, of: scenario) == ["keuken/kat", "keuken/wonen"])
    guard case .ways(let verdicts) = parting.cause, case .state(let condition) = verdicts[0].obstacles.first
    else {
      Issue.record("\(parting.cause)")
      return
    }
    #expect(verdicts[0].obstacles.count == 1)
    #expect(condition.text(in: scenario, at: parting.state) == "vertrouwen >= 4 (is 3)")
  }

  private static let visit = "[Hoe is het om hier te wonen?, Tot ziens]"

  @Test("is the end, when the ending was asked for and its condition did not hold")
  func unmetEnding() throws {
    let (parting, scenario) = try parting(
      expecting: "einde: warm", saying: Self.visit,
      changing: ["eindes:": "eindes:\n  warm: { rang: 2, titel: W, vertelt: W., als: vertrouwen >= 6 }"])
    #expect(parting.turn == 2)
    guard case .unmet(let conditions) = parting.cause else {
      Issue.record("\(parting.cause)")
      return
    }
    #expect(conditions.map { $0.text(in: scenario, at: parting.state) } == ["vertrouwen >= 6 (is 3)"])
  }

  @Test("is the end, when another ending stands above it and fits too")
  func earlierEnding() throws {
    let (parting, _) = try parting(
      expecting: "einde: dag", saying: Self.visit,
      changing: ["eindes:": "eindes:\n  eerder: { rang: 2, titel: E, vertelt: E., als: vertrouwen >= 1 }"])
    #expect(parting.cause == .earlierEnding(0))
  }

  @Test("is the turn that ended elsewhere, when a reaction named that ending itself")
  func otherEnding() throws {
    let (parting, _) = try parting(
      expecting: "einde: warm", saying: Self.visit,
      changing: [
        "eindes:": "eindes:\n  warm: { rang: 2, titel: W, vertelt: W., als: vertrouwen >= 6 }",
        "einde: ja": "einde: dag",
      ])
    #expect(parting.turn == 2 && parting.cause == .noWay(staying: []))
  }

  @Test("is the scene from which nothing leads on, not the first turn")
  func forgottenWay() throws {
    let (parting, _) = try parting(
      expecting: "langs: tuin", saying: "[Hoe is het om hier te wonen?, Hallo, Hoe gaat het met je kat?]",
      changing: [
        "slot: gang": "slot: tuin",
        "vangnet:": "  tuin: { opent: 'Kijk, de heg.', reacties: [] }\nvangnet:",
        "      - { reactie: dag":
          "      - { reactie: poes, op: open-vraag, zegt: Een poes. }\n      - { reactie: dag",
      ])
    #expect(parting.turn == 3)
    #expect(parting.cause == .noWay(staying: [3]))
  }

  @Test("is, of turns that lead nowhere, the one that had nothing else to do")
  func forgottenWayAmongMore() throws {
    let (parting, _) = try parting(
      expecting: "scene: gang", saying: "[Hoe gaat het met je kat?, Hoe is het om hier te wonen?, Hallo]",
      changing: [", naar: gang": ""])
    #expect(parting.turn == 2)
    #expect(parting.cause == .noWay(staying: [1, 2]))
  }

  @Test("is the turn at which another reaction stood above the way on")
  func blocked() throws {
    let (parting, scenario) = try parting(
      expecting: "scene: gang", saying: "[Hallo, Hoe is het om hier te wonen?, Hallo]",
      changing: [
        "      - { reactie: wonen":
          "      - { reactie: huis, op: open-vraag, zegt: Tja. }\n      - { reactie: wonen"
      ])
    #expect(parting.turn == 2)
    guard case .ways(let verdicts) = parting.cause else {
      Issue.record("\(parting.cause)")
      return
    }
    #expect(verdicts.filter(\.fits).map { scenario.reactions[$0.reaction].id } == ["keuken/wonen"])
  }

  @Test("is the turn that left again the scene that was to be the last")
  func leftAgain() throws {
    let (parting, _) = try parting(
      expecting: "scene: keuken", saying: "[Hallo, Hoe is het om hier te wonen?]")
    #expect(parting.turn == 2 && parting.cause == .ways([]))
  }

  @Test("is the last turn, when all went well and the replies were too few")
  func outOfReplies() throws {
    let (parting, scenario) = try parting(expecting: "einde: dag", saying: "[Hoe is het om hier te wonen?]")
    #expect(parting.turn == 1)
    guard case .outOfReplies(let ways) = parting.cause else {
      Issue.record("\(parting.cause)")
      return
    }
    #expect(ways.map { scenario.reactions[$0].id } == ["gang/dag"])
  }

  @Test("a scene that was skipped is told before the ending that it was to bring")
  func skippedScene() throws {
    let (parting, scenario) = try parting(
      expecting: "einde: dag, langs: gang", saying: "[Hallo, Hoe gaat het met je kat?]")
    let hall = try #require(scenario.scene(named: "gang"))
    #expect(parting.goal == .scene(hall))
  }
}
