import Testing

@testable import Reports

@Suite struct CaseInShortTests {
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
    #expect(Sentences.all(in: text).prefix(count).joined(separator: " ") == expected)
  }

  @Test(arguments: ["karim", "breuk", "devries", "marja", "boom", "berndsen"])
  func aShippedCaseFitsInThreeSentences(_ name: String) throws {
    let sentences = CaseInShort.sentences(of: try PlayedTalk.scenario(name))
    #expect(sentences.count == 3)
    #expect(sentences.joined(separator: " ").count < 420)
  }
}
