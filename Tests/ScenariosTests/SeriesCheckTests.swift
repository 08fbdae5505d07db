import Foundation
import Scenarios
import Testing

@Suite("The talks of a series together")
struct SeriesCheckTests {
  private static let first = Sample.text.replacing(
    "beurten: {", with: "reeks: { naam: sanne, gesprek: 1, geeft: [werk-genoemd] }\nbeurten: {",
    maxReplacements: 1)

  private static func second(_ series: String) -> String {
    Sample.text.replacing("scenario: sanne", with: "scenario: sanne-2", maxReplacements: 1)
      .replacing("beurten: {", with: "reeks: { naam: sanne, \(series) }\nbeurten: {", maxReplacements: 1)
  }

  private func findings(_ texts: [String]) throws -> [String] {
    let talks = try texts.compactMap { try Sample.compile($0).talk }
    return SeriesCheck.findings(talks).values.flatMap { $0 }.filter { $0.kind.code != "VK073" }
      .inSourceOrder().map { "\($0.kind.code) \($0.message)" }
  }

  @Test("that go together give nothing")
  func sound() throws {
    let second = Self.second(
      "gesprek: 2, volgt-op: sanne, toestand: [vertrouwen], feiten: [werk-genoemd, zus]")
    #expect(try findings([Self.first, second]) == [])
  }

  @Test("a talk alone is not judged")
  func alone() throws { #expect(try findings([Self.first]) == []) }

  @Test("what is taken must have been there, and what is given must be taken")
  func takenAndGiven() throws {
    let lost = Self.first.replacing("onthoudt: werk-genoemd", with: "vergeet: werk-genoemd")
    let second = Self.second("gesprek: 2, volgt-op: sanne, feiten: [werk-genoemd]")
    #expect(
      try findings([lost, second]) == [
        "VK070 Het feit 'werk-genoemd' wordt in het gesprek ervoor, 'sanne', nooit waar."
      ])
    #expect(
      try findings([Self.first, Self.second("gesprek: 2, volgt-op: sanne")]) == [
        "VK071 Het feit 'werk-genoemd' neemt geen later gesprek van de reeks mee."
      ])
  }

  @Test("numbers and names go together")
  func order() throws {
    let second = Self.second("gesprek: 3, volgt-op: sanne, feiten: [werk-genoemd]")
    #expect(try findings([Self.first, second]) == ["VK072 'sanne' is gesprek 1; dit is gesprek 3."])
  }

  @Test("a talk that is not there cannot be followed")
  func unknown() throws {
    let second = Self.second("gesprek: 2, volgt-op: sane, feiten: [werk-genoemd]")
    #expect(try findings([Self.first, second]).contains("VK072 De casus 'sane' zit niet in deze reeks."))
  }

  @Test("a line that stands in two talks is told in the later one")
  func lines() throws {
    let second = Self.second("gesprek: 2, volgt-op: sanne, feiten: [werk-genoemd]")
    let talks = try [second, Self.first].compactMap { try Sample.compile($0).talk }
    let found = SeriesCheck.findings(talks)
    #expect(found["sanne"] == [])
    #expect(found["sanne-2"]?.contains { $0.message.hasPrefix("'Ja hoor.' staat ook in 'sanne'") } == true)
  }
}
