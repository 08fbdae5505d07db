import Diagnostics
import Foundation
import Scenarios
import Testing

@Suite("What a list tells of a case")
struct CaseSynopsisTests {
  private func synopsis(_ text: String) throws -> CaseSynopsis {
    try CaseSynopsis(of: ScenarioCompiler.Source(file: "sanne.yaml", data: Data(text.utf8)))
  }

  @Test("says the same as the compiled case")
  func same() throws {
    let more = "niveau: gevorderd\ndoelen:\n- Wachten\n- Vragen\nbron: [Bedacht]\n"
    let about = try Sample.compile(Sample.text + "\n" + more).scenario.about
    let synopsis = try synopsis(Sample.text + "\n" + more)
    #expect(synopsis.id == about.id && synopsis.title == about.title && synopsis.level == about.level)
    #expect(synopsis.goals == ["Wachten", "Vragen"] && about.goals == synopsis.goals)
    #expect(synopsis.sources == about.sources)
    #expect((synopsis.fewestTurns, synopsis.mostTurns) == (about.fewestTurns, about.mostTurns))
    #expect(synopsis.series == nil)
  }

  @Test("knows the series and which talk it is")
  func series() throws {
    let synopsis = try synopsis(Sample.text + "\nreeks: { naam: sannes, titel: Sanne, gesprek: 2 }\n")
    let series = try #require(synopsis.series)
    #expect((series.name, series.title, series.talk) == ("sannes", "Sanne", 2))
  }

  @Test("a mistake further down is no reason not to list it")
  func mistake() throws {
    #expect(try synopsis(Sample.text + "\nscenes: [\n").title == "Sanne twijfelt")
    #expect(throws: InvalidSource.self) { try Sample.compile(Sample.text + "\nscenes: [\n") }
  }

  @Test("keys may be written as any YAML")
  func otherWriting() throws {
    #expect(
      try synopsis("\u{FEFF}\"scenario\": a\n'titel': >-\n  Twee\n\n  regels\n").title == "Twee\nregels")
    #expect(try synopsis("{ scenario: a, titel: In één regel }").title == "In één regel")
    #expect(try synopsis("scenario: a\r\ntitel: Met twee tekens\r\n").title == "Met twee tekens")
  }

  @Test("without a title there is nothing to list", arguments: ["", "rol: x", "titel: [", "\u{0}", "- a"])
  func nothing(text: String) {
    #expect(throws: InvalidSource.self) { try synopsis(text) }
  }
}

@Suite("The name of a person")
struct PersonNameTests {
  @Test(
    "stands within a sentence and at its beginning",
    arguments: [
      ("Meneer Boom", "meneer Boom", "Meneer Boom"),
      ("mevrouw de Bonte", "mevrouw de Bonte", "Mevrouw de Bonte"),
      ("Karim", "Karim", "Karim"), ("De Vries", "De Vries", "De Vries"), ("Meneer", "Meneer", "Meneer"),
    ])
  func names(name: String, within: String, first: String) throws {
    let changed = Sample.text.replacing("naam: Sanne,", with: "naam: \(name),")
    let person = try Sample.compile(changed).scenario.client
    #expect(person.inSentence == within && person.label == first)
  }
}
