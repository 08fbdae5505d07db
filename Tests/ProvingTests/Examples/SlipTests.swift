import Diagnostics
import Testing

/// Whatever slips from an author's fingers is told with a place in the file, and stops nothing.
@Suite("Slips in a case")
struct SlipTests {
  private static func slips(_ change: (String) -> [String]) throws -> [String] {
    let lines = try Showcase.text().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.indices.filter { !lines[$0].isEmpty }.map { index in
      (lines[..<index] + change(lines[index]) + lines[(index + 1)...]).joined(separator: "\n")
    }
  }

  private func check(_ text: String) throws {
    let count = text.split(separator: "\n", omittingEmptySubsequences: false).count
    for finding in try Showcase.findings(in: text) {
      #expect((1...count).contains(finding.position.line), "\(finding.line)")
      #expect(finding.position.column >= 1 && !finding.message.isEmpty, "\(finding.line)")
      #expect(!finding.message.contains("expected"), "\(finding.line)")
    }
  }

  @Test func aLineLeftOut() throws {
    for text in try Self.slips({ _ in [] }) { try check(text) }
  }

  @Test func aLineTwice() throws {
    for text in try Self.slips({ [$0, $0] }) { try check(text) }
  }

  @Test func aLineTooFarToTheRight() throws {
    for text in try Self.slips({ ["  " + $0] }) { try check(text) }
  }

  @Test func aLineCutOff() throws {
    for text in try Self.slips({ [String($0.prefix($0.count * 2 / 3))] }) { try check(text) }
  }

  @Test func aFileCutOff() throws {
    let text = try Showcase.text()
    for count in stride(from: 0, to: text.count, by: 97) { try check(String(text.prefix(count))) }
  }
}
