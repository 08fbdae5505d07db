import Testing

@testable import Scoring

@Suite("Small pieces of Dutch")
struct DutchTests {
  @Test(
    "turns",
    arguments: [
      ([3], "beurt 3"), ([3, 9, 7], "beurt 3, 7 en 9"), ([1, 2, 3, 8], "beurt 1 t/m 3 en 8"),
      ([4, 5], "beurt 4 en 5"),
    ])
  func turns(turns: [Int], text: String) { #expect(Dutch.turns(turns) == text) }

  @Test(
    "decimals with a comma",
    arguments: [
      (0.0, "0"), (1.0, "1"), (0.05, "0,05"), (-0.25, "-0,25"), (0.999, "1"), (-0.004, "0"), (2.5, "2,5"),
    ])
  func decimals(value: Double, text: String) { #expect(Dutch.decimal(value, places: 2) == text) }

  @Test("long words of hers are shortened at a word")
  func quotes() {
    #expect(Dutch.quoted("één  twee drie", words: 2) == "‘één twee …’")
    #expect(Dutch.quoted("één twee", words: 2) == "‘één twee’")
    #expect(Dutch.quoted(String(repeating: "a", count: 100_000)).count < 500)
  }
}
