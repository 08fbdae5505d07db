import Markers
import Testing

@testable import Scoring

@Suite("The words that gave a finding")
struct EvidenceTests {
  private func words(_ ranges: [Range<Int>], in reply: String) -> String {
    Evidence.words(
      of: Finding(marker: "echo", rule: "r", words: ranges, sentence: 0, clause: 0), in: reply)
  }

  @Test("are cut from the reply by their places")
  func pieces() {
    #expect(words([0..<5, 6..<9], in: "Één ’s zo") == "Één … ’")
  }

  @Test("never reach outside the reply")
  func bounds() {
    #expect(words([3..<90], in: "Moe?") == "?")
    #expect(words([90..<95], in: "Moe?") == "")
  }
}
