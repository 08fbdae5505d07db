import Testing

@testable import Reports

@Suite struct CaseInBriefTests {
  @Test(arguments: [
    (
      "Noor is 30. Ze werkt niet. Ze heeft een kat. Meer niet.", 3,
      "Noor is 30. Ze werkt niet. Ze heeft een kat."
    ),
    ("Mw. De Wit woont alleen. Klaar.", 1, "Mw. De Wit woont alleen."),
    ("Kaf\n\nvan 't koren. 'Nee,' zegt ze. Ja.", 2, "Kaf van 't koren. 'Nee,' zegt ze."),
    ("Ze komt om 10.30 uur, vaak te laat. Dus.", 1, "Ze komt om 10.30 uur, vaak te laat."),
    ("Wat nu? Ze zwijgt!", 1, "Wat nu?"),
    ("Zonder eind", 3, "Zonder eind"),
    ("", 3, ""),
  ])
  func sentences(_ text: String, _ count: Int, _ expected: String) {
    #expect(Sentences.first(count, of: text) == expected)
  }

  @Test(arguments: ["karim", "breuk", "devries", "marja", "boom", "berndsen"])
  func aShippedCaseFitsInThreeSentences(_ name: String) throws {
    let brief = CaseInBrief.text(of: try PlayedTalk.scenario(name).about)
    #expect(Sentences.all(in: brief).count == 3)
    #expect(brief.count < 420)
  }
}
