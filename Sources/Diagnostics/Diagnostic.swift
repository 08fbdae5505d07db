/// A finding about an author's file: data, rendered by ``DiagnosticRenderer``.
package struct Diagnostic: Sendable, Hashable {
  package let kind: DiagnosticKind
  /// What is wrong here, in Dutch, naming the offending text.
  package let message: String
  package let position: SourcePosition
  /// What the author can do about it, when that is more than the message says.
  package let advice: String?

  package init(
    _ kind: DiagnosticKind, _ message: String, at position: SourcePosition, advice: String? = nil
  ) {
    self.kind = kind
    self.message = message
    self.position = position
    self.advice = advice
  }

  package var isError: Bool { kind.severity == .error }
}

/// How bad a finding is.
package enum Severity: String, Sendable, Hashable, Codable {
  /// The file cannot be used.
  case error = "fout"
  /// The file works, but a trainee will meet something odd.
  case warning = "waarschuwing"
  /// Worth knowing.
  case note = "opmerking"
}

extension Sequence<Diagnostic> {
  /// The findings in the order of the file; at one place in the order of their codes.
  package func inSourceOrder() -> [Diagnostic] {
    sorted {
      ($0.position, $0.kind.code, $0.message) < ($1.position, $1.kind.code, $1.message)
    }
  }
}

/// A file that cannot be used, with all that was found in it.
package struct InvalidSource: Error, Sendable, Hashable {
  package let file: String
  package let diagnostics: [Diagnostic]
  /// Files that it needs and that cannot be used either.
  package let needed: [InvalidSource]

  package init(file: String, diagnostics: [Diagnostic], needed: [InvalidSource] = []) {
    self.file = file
    self.diagnostics = diagnostics.inSourceOrder()
    self.needed = needed
  }

  /// This file, then those it needs.
  package var all: [InvalidSource] { [self] + needed.flatMap(\.all) }
}
