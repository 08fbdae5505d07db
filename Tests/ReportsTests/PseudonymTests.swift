import Testing

@testable import Reports

@Suite struct PseudonymTests {
  @Test func aDrawnNameIsAcceptedAgain() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<100 {
      let drawn = Pseudonym.draw(using: &generator)
      #expect(Pseudonym(rawValue: drawn.rawValue) == drawn)
    }
  }

  @Test(arguments: ["", "kort", "teveel", "ab1de", "Jans5", "a\u{1B}bcd"])
  func anythingElseIsRefused(_ name: String) {
    #expect(Pseudonym(rawValue: name) == nil)
  }
}
