import Markers
import Testing

@Suite("The words that gave a finding")
struct FindingTests {
  private func words(_ ranges: [Range<Int>], in reply: String) -> String {
    Finding(marker: "echo", rule: "r", words: ranges, sentence: 0, clause: 0).text(in: reply)
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
