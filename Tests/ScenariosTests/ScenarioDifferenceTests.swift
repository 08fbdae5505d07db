import Scenarios
import Testing

@Suite("What changed between two versions of a case")
struct ScenarioDifferenceTests {
  private func difference(_ edits: [(old: String, new: String)]) throws -> ScenarioDifference {
    var text = Sample.text
    for (old, new) in edits {
      try #require(text.contains(old))
      text = text.replacing(old, with: new)
    }
    return ScenarioDifference(from: try Sample.compile().scenario, to: try Sample.compile(text).scenario)
  }

  @Test("the same case, or one with other numbers, has no difference with a name")
  func small() throws {
    #expect(try difference([]).isSmall)
    #expect(try difference([("vertrouwen: 3", "vertrouwen: 4")]).isSmall)
  }

  @Test("scenes and reactions that came and went")
  func names() throws {
    let difference = try difference([
      ("- op: ruimte\n        naar: afronding", "- op: stilte\n        naar: tuin"),
      (
        "  afronding:\n",
        "  tuin:\n    opent: Kijk, de merel.\n    reacties: [{ op: ruimte, naar: afronding }]\n  afronding:\n"
      ),
    ])
    #expect(difference.scenes.added == ["tuin"])
    #expect(difference.scenes.removed == [])
    #expect(difference.reactions.added == ["binnenkomst/stilte", "tuin/ruimte"])
    #expect(difference.reactions.removed == ["binnenkomst/ruimte"])
  }

  @Test("reactions and scenes in which other words stand")
  func words() throws {
    let opening = try difference([("Ik weet niet of ik hier goed zit", "Ik zit hier maar")])
    #expect(opening.rewordedScenes == ["binnenkomst"])
    #expect(opening.reworded == [])
    #expect(try difference([("Ja hoor.", "Tuurlijk.")]).reworded == ["binnenkomst/sturen"])
  }
}
