import Diagnostics
import Proving
import Scenarios
import Scoring
import Testing

@Suite("A scripted trainee of the case")
struct ProofRunTests {
  private func run(expecting expected: String, saying replies: String) throws -> (run: ProofRun, of: Scenario)
  {
    let scenario = try RiaCase.compile(
      proof: "{ naam: een bezoek, zegt: \(replies), verwacht: { \(expected) } }")
    return (try RiaCase.run(scenario), scenario)
  }

  private static let visit = "[Hoe is het om hier te wonen?, Tot ziens]"

  @Test("holds when it leads where the author says")
  func holds() throws {
    #expect(try run(expecting: "einde: dag, langs: gang", saying: Self.visit).run.failures == [])
  }

  @Test("tells what was expected and what happened")
  func fails() throws {
    let unfinished = try run(expecting: "einde: dag", saying: "[Hoe is het om hier te wonen?]").run
    #expect(unfinished.failures == [.ending(expected: "dag", happened: nil)])
    let elsewhere = try run(expecting: "scene: keuken", saying: "[Hoe is het om hier te wonen?]").run
    #expect(elsewhere.failures == [.scene(expected: "keuken", happened: "gang")])
    let absent = try run(expecting: "langs: gang", saying: "['']").run
    #expect(absent.failures == [.neverThere("gang")])
  }

  @Test("notices replies that came after the end")
  func overEarly() throws {
    let run = try run(expecting: "einde: dag", saying: "[Hoe is het om hier te wonen?, Tot ziens, Wacht]").run
    #expect(run.failures == [.overAt(turn: 2)])
  }

  @Test("a line can say what must be heard, answered and reached")
  func lines() throws {
    let scenario = try RiaCase.compile(
      proof: """
        { naam: een bezoek, zegt: [
          { zegt: Hoe gaat het met je kat?, verwacht: {
            marker: [open-vraag, verkennen], niet-marker: sturen, regel: dat  VRAAGT, score: verkennend,
            scene: keuken, stand: vertrouwen = 4 } }] }
        """)
    #expect(try RiaCase.run(scenario).failures == [])
  }

  @Test("each line that did something else is told with its turn")
  func otherLines() throws {
    let scenario = try RiaCase.compile(
      proof: """
        { naam: een bezoek, zegt: [Hallo, { zegt: Hoe gaat het met je kat?, verwacht: {
            marker: sturen, niet-marker: verkennen, regel: mijn kat, score: sturend,
            scene: gang, stand: vertrouwen = 9 } }] }
        """)
    let failures = try RiaCase.run(scenario).failures
    let requirement = try #require(scenario.proofs[0].steps[1].state)
    #expect(
      failures == [
        .line(turn: 2, .unheard("sturen")), .line(turn: 2, .heard("verkennen", ["open-vraag"])),
        .line(turn: 2, .side(expected: .steering, happened: .exploring)),
        .line(turn: 2, .scene(expected: "gang", happened: "keuken")),
        .line(turn: 2, .answer(expected: "mijn kat", happened: ["Dat vraagt niemand."])),
        .line(turn: 2, .state(requirement)),
      ])
  }

  @Test("counts the sides of the replies and asks how it is at the end")
  func score() throws {
    let good = try run(
      expecting: "score: verkennend >= 1 en sturend = 0", saying: "[Hoe gaat het met je kat?]")
    #expect(good.run.holds)
    let (bad, scenario) = try run(
      expecting: "score: sturend = 1, stand: vertrouwen > 5", saying: "[Hoe gaat het met je kat?]")
    #expect(
      bad.failures == [
        .score(scenario.proofs[0].score[0], happened: 0),
        .state(try #require(scenario.proofs[0].state)),
      ])
  }

  @Test(
    "a name that is not there is a finding, with its place",
    arguments: [
      ("{ zegt: Hoi, verwacht: { scene: tuin } }", "VK030"),
      ("{ zegt: Hoi, verwacht: { marker: openvraag } }", "VK033"),
      ("{ zegt: Hoi, verwacht: { niet-marker: stuur } }", "VK033"),
      ("{ zegt: Hoi, verwacht: { stand: vertrouwe > 3 } }", "VK035"),
      ("{ zegt: Hoi, verwacht: { score: sturende } }", "VK080"),
      ("{ zegt: Hoi, verwacht: { merker: sturen } }", "VK010"),
      ("{ zegt: Hoi }", "VK011"),
      ("[Hoi]", "VK012"),
    ])
  func unknownNames(line: String, code: String) throws {
    let error = #expect(throws: InvalidSource.self) {
      try RiaCase.compile(proof: "{ naam: een bezoek, zegt: [\(line)], verwacht: { scene: gang } }")
    }
    #expect(error?.diagnostics.map(\.kind.code) == [code])
  }

  @Test("an answer that is nowhere in the case can never come")
  func unsaid() throws {
    let proof = "{ naam: een bezoek, zegt: [{ zegt: Hoi, verwacht: { regel: Dat staat nergens } }] }"
    #expect(try RiaCase.findings(proof: proof).map(\.kind.code) == ["VK081"])
  }
}
