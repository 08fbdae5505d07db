/// One sort of finding: the row from which both the reference page and the tests are made.
package struct DiagnosticKind: Sendable, Hashable {
  /// Stable code, `VK` and three digits.
  package let code: String
  package let severity: Severity
  /// One line that names the sort of finding.
  package let title: String
  /// Why it matters and what to do, for the reference page.
  package let explanation: String
  /// A smallest file, or part of one, that gives this finding.
  package let bad: String
  /// The same, mended.
  package let good: String

  package init(
    _ code: String, _ severity: Severity, _ title: String,
    explanation: String, bad: String, good: String
  ) {
    self.code = code
    self.severity = severity
    self.title = title
    self.explanation = explanation
    self.bad = bad
    self.good = good
  }

  package static func == (left: Self, right: Self) -> Bool { left.code == right.code }
  package func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
