import Foundation
import Scenarios
import Testing

@testable import Dialogue

@Suite("A talk that follows on another")
struct SeriesTests {
  private func scenario(_ series: String) throws -> Scenario {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/jan.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let data = Data(text.replacing("\nbeurten:", with: "\nreeks: \(series)\nbeurten:").utf8)
    return try ScenarioCompiler(bases: [:], markers: Play.markers)
      .compile(ScenarioCompiler.Source(file: "jan.yaml", data: data)).scenario
  }

  /// The first talk, left with these levels and facts.
  private func left(_ change: (inout ControlState, Scenario) -> Void) throws -> Snapshot {
    let first = try Play.scenario()
    var control = ControlState.beginning(first)
    change(&control, first)
    var talk = Conversation(first, seed: 1, from: control)
    _ = talk.begin()
    return Snapshot(talk)
  }

  @Test("A level begins halfway between what was left and where the case begins", arguments: 0...10)
  func levels(number: Int) throws {
    let before = try left { control, _ in control.levels[0] = UInt8(number) }
    let second = try scenario("{ naam: jan, gesprek: 2, volgt-op: jan, toestand: [vertrouwen] }")
    let start = Int(second.levels[0].start)
    let found = Int(ControlState.beginning(second, after: before).levels[0])
    #expect((min(start, number)...max(start, number)).contains(found))
    #expect(abs(2 * found - start - number) <= 1)
  }

  @Test("Only what is named is taken along")
  func facts() throws {
    let names = try Play.scenario().facts.map(\.id)
    let name = try #require(names.first)
    let before = try left { control, scenario in
      control.facts = (1 << UInt64(scenario.facts.count)) - 1
      control.levels[0] = 10
    }
    let second = try scenario("{ naam: jan, gesprek: 2, volgt-op: jan, feiten: [\(name)] }")
    let talk = Conversation(second, seed: 1, after: before)
    #expect(talk.facts == [name])
    #expect(talk.levels[second.levels[0].id] == Int(second.levels[0].start))
  }

  @Test("What was said in the first talk is not said again")
  func said() throws {
    let before = try left { _, _ in }
    let second = try scenario("{ naam: jan, gesprek: 2, volgt-op: jan }")
    var talk = Conversation(second, seed: 1, after: before)
    let again = talk.begin().lines.map(\.id)
    #expect(again.allSatisfy { !before.memory.hasSaid($0) })
  }

  @Test("A later talk must say what it follows on, and what it takes must exist")
  func refused() throws {
    for series in [
      "{ naam: jan, gesprek: 2 }", "{ naam: jan, gesprek: 2, volgt-op: jan, feiten: [bestaat-niet] }",
      "{ naam: jan, gesprek: 1, toestand: [bestaat-niet] }",
    ] {
      #expect(throws: (any Error).self, "\(series)") { try scenario(series) }
    }
  }
}
