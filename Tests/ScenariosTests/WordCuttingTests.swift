import Testing

@testable import Scenarios

@Suite("A text cut into words")
struct WordCuttingTests {
  @Test(
    "letters stay together, whatever is put on them and however it is written",
    arguments: [
      ("een café, twee", ["een", "café", "twee"]), ("cafe\u{301} toe", ["cafe\u{301}", "toe"]),
      ("zo’n 't d'r", ["zo", "n", "t", "d", "r"]), ("", []), (" ,. ", []), ("über×ß", ["über", "ß"]),
      ("👍🏽ja👨‍👩‍👧nee", ["ja", "nee"]), ("112 bellen", ["bellen"]),
    ])
  func letters(text: String, words: [Substring]) {
    #expect(text.parts(keeping: \.isWordLetter) == words)
  }

  @Test("digits belong to a word where that is asked")
  func digits() {
    #expect("kamer 2b, ½ uur".parts(keeping: \.isWordCharacter) == ["kamer", "2b", "½", "uur"])
  }
}
