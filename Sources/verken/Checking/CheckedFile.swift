import Diagnostics
import Scenarios

/// What came of checking one file.
struct CheckedFile {
  let name: String
  let kind: FileKind
  private(set) var findings: [Diagnostic]
  /// What there is in a file without errors.
  var summary: String?
  var size: CaseSize?
  var visited: VisitedStates?
  /// What other talks of its series must know of it.
  var talk: SeriesTalk?

  init(name: String, kind: FileKind, findings: [Diagnostic]) {
    self.name = name
    self.kind = kind
    self.findings = findings.inSourceOrder()
  }

  mutating func add(_ more: [Diagnostic]) { findings = (findings + more).inSourceOrder() }

  var hasErrors: Bool { findings.contains(where: \.isError) }

  func count(_ severity: Severity) -> Int { findings.filter { $0.kind.severity == severity }.count }
}
