/// One sort of finding: the row from which both the reference page and the tests are made.
package struct DiagnosticKind: Sendable, Hashable {
  /// Stable code, `VK` and three digits.
  package let code: String
  package let severity: Severity
  /// One line that names the sort of finding.
  package let title: String
  /// Why it matters and what to do, for the reference page.
  package let explanation: String
  package let example: Example

  package init(
    _ code: String, _ severity: Severity, _ title: String,
    explanation: String, bad: String, good: String, in frame: Example.Frame = .sampleCase,
    alongside others: [String] = []
  ) {
    self.code = code
    self.severity = severity
    self.title = title
    self.explanation = explanation
    example = Example(bad: bad, good: good, frame: frame, alongside: others)
  }

  package static func == (left: Self, right: Self) -> Bool { left.code == right.code }
  package func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
