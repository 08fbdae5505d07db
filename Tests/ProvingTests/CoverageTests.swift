import Proving
import Scenarios
import Testing

@Suite("What the proofs of a case met")
struct CoverageTests {
  private func coverage() throws -> Coverage {
    let scenario = try RiaCase.compile(
      proof: "{ naam: een bezoek, zegt: [Hoe is het om hier te wonen?], verwacht: { scene: gang } }")
    let run = try RiaCase.run(scenario)
    return Coverage(of: scenario, by: [.init(opening: run.opening, turns: run.turns)])
  }

  @Test("scenes, reactions, lines and endings, each with how often and where it stands")
  func counts() throws {
    let coverage = try coverage()
    #expect(coverage.scenes.map(\.count) == [1, 1])
    #expect(coverage.reactions.filter(\.isMet).map(\.id) == ["keuken/wonen"])
    #expect(
      coverage.lines.filter(\.isMet).map(\.name) == ["Koffie?", "Het is hier stil.", "Ik moet zo weg."])
    #expect(coverage.endings.map(\.isMet) == [false])
    #expect(coverage.reactions.map(\.position.line) == [15, 16, 17, 21])
  }

  @Test("as LCOV: each line of the file once, met or not")
  func lcov() throws {
    let rows = LCOV.text(try coverage(), file: "ria.yaml").split(separator: "\n").map(String.init)
    #expect(rows.prefix(2) == ["TN:", "SF:ria.yaml"])
    #expect(rows.contains("FN:12,keuken"))
    #expect(rows.contains("FNDA:0,dag"))
    #expect(
      rows.filter { $0.hasPrefix("DA:") }.prefix(6) == [
        "DA:12,1", "DA:13,1", "DA:15,0", "DA:16,0", "DA:17,1", "DA:18,1",
      ])
    #expect(rows.suffix(3) == ["LF:10", "LH:5", "end_of_record"])
  }
}
