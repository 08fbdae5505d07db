import Diagnostics
import Foundation
import Markers
import Scenarios
import Testing

@Suite("A case with a pack of its own")
struct OwnPackTests {
  private static let asking = Sample.text.replacing(
    "basis: algemeen", with: "basis: algemeen\npakket: verslaving"
  ).replacing("- op: ruimte", with: "- op: gebruiksvraag")

  private static let hearing = MarkerNames(families: [
    "verkennen": ["open-vraag", "reflectie", "ruimte", "gebruiksvraag"], "sturen": ["advies", "druk"],
    "signaal": ["groet", "stilte"],
  ])

  private func compile(
    _ text: String, hearing markers: MarkerNames = Sample.markers, lacking trouble: PackTrouble? = nil
  ) throws -> ScenarioCompiler.Result {
    let base = ScenarioCompiler.Source(file: "algemeen.yaml", data: Data(Sample.base.utf8))
    return try ScenarioCompiler(bases: ["algemeen": base], markers: markers)
      .compile(caseText(text), lackingPack: trouble)
  }

  private func caseText(_ text: String) throws -> CaseText {
    try CaseText(.init(file: "sanne.yaml", data: Data(text.utf8)))
  }

  private func told(_ body: () throws -> Void) throws -> [String] {
    DiagnosticRenderer.lines(try #require(throws: InvalidSource.self, performing: body))
  }

  @Test("can name its markers")
  func names() throws {
    let result = try compile(Self.asking, hearing: Self.hearing)
    #expect(result.findings.isEmpty)
    #expect(result.scenario.cues.contains { $0.markers == ["gebruiksvraag"] })
    #expect(try caseText(Self.asking).pack?.value == "verslaving")
    #expect(try caseText(Sample.text).pack == nil)
  }

  @Test("a marker that no pack has is told with the nearest of all")
  func unknown() throws {
    let text = Self.asking.replacing("gebruiksvraag", with: "gebruikvraag")
    #expect(
      try told { _ = try compile(text, hearing: Self.hearing) } == [
        """
        sanne.yaml:32:13: fout VK033: De marker 'gebruikvraag' bestaat niet.
          Bedoel je 'gebruiksvraag'?
        """
      ])
  }

  @Test(
    "the pack is a file beside the case, with its ending or without",
    arguments: [
      ("verslaving", ["verslaving.yaml", "verslaving.yml"]), ("verslaving.yml", ["verslaving.yml"]),
      ("verslaving.yaml", ["verslaving.yaml"]), ("Team 2_b-é", ["Team 2_b-é.yaml", "Team 2_b-é.yml"]),
      ("v1.2", ["v1.2.yaml", "v1.2.yml"]),
    ])
  func files(name: String, files: [String]) {
    #expect(PackName(name)?.files == files)
  }

  @Test(
    "what could lead elsewhere is no name",
    arguments: [
      "", ".", "..", "../verslaving", "/etc/passwd", "a/b", "a\\b", "a..b", ".verborgen", "~/x", "c:x",
      "a\0b",
      "a\nb", "-x", " x", "$HOME", "*", String(repeating: "a", count: 101),
    ])
  func elsewhere(name: String) {
    #expect(PackName(name) == nil)
  }

  @Test("a path is told where it stands, without missing the markers that would be there")
  func path() throws {
    let text = Self.asking.replacing("pakket: verslaving", with: "pakket: ../x/verslaving.yaml")
    #expect(
      try told { _ = try compile(text) } == [
        """
        sanne.yaml:6:9: fout VK026: '../x/verslaving.yaml' is geen naam van een pakket.
          Zet het bestand in dezelfde map als de casus en noem alleen de naam: 'pakket: verslaving.yaml'.
        """
      ])
  }

  @Test("a list of packs is no name either")
  func list() throws {
    let text = Self.asking.replacing("pakket: verslaving", with: "pakket: [a, b]")
    #expect(
      try told { _ = try compile(text) } == [
        "sanne.yaml:6:9: fout VK012: Bij 'pakket' hoort een tekst; hier staat een lijst."
      ])
  }

  @Test("a file that is not there is told beside what else is wrong")
  func missing() throws {
    let text = Self.asking.replacing("naar: afronding", with: "naar: afrondign")
    let name = try #require(try caseText(text).pack)
    #expect(
      try told { _ = try compile(text, lacking: .missing(name, among: ["verslavign", "sanne"])) } == [
        """
        sanne.yaml:6:9: fout VK027: Het pakket 'verslaving' staat niet naast de casus.
          Bedoel je 'verslavign'?
        """,
        """
        sanne.yaml:33:15: fout VK030: De scène 'afrondign' bestaat niet.
          Bedoel je 'afronding'?
        """,
      ])
    #expect(
      PackTrouble.missing(name, among: []).finding.advice
        == "Zet het bestand 'verslaving.yaml' in dezelfde map als de casus.")
  }

  @Test("mistakes in the pack are told in the file of the pack")
  func mistakes() throws {
    let name = try #require(try caseText(Self.asking).pack)
    let pack = InvalidSource(
      file: "map/verslaving.yaml",
      diagnostics: [
        Diagnostic(
          .packNoSample, "De regel 'x' heeft geen voorbeeld.", at: SourcePosition(line: 8, column: 7))
      ])
    #expect(
      try told { _ = try compile(Self.asking, lacking: .mistakes(name, in: pack)) } == [
        """
        sanne.yaml:6:9: fout VK028: Het pakket 'verslaving' is zo niet te gebruiken.
          Wat eraan te doen is, staat bij het pakket zelf: map/verslaving.yaml.
        """, "map/verslaving.yaml:8:7: fout VK507: De regel 'x' heeft geen voorbeeld.",
      ])
  }

  @Test("a family keeps its name, whatever a marker is called")
  func family() throws {
    let names = MarkerNames(families: [
      "sturen": ["advies", "druk"], "verkennen": ["open-vraag", "reflectie", "ruimte", "sturen"],
      "signaal": ["groet", "stilte"],
    ])
    let cues = try compile(Sample.text, hearing: names).scenario.cues
    #expect(cues.contains { $0.markers == ["advies", "druk"] })
  }
}
