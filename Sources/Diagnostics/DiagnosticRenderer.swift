/// Writes findings as lines of text, the way editors and terminals expect them.
package enum DiagnosticRenderer {
  /// `bestand:regel:kolom: fout VK012: …`, with the advice on a line of its own.
  package static func text(_ diagnostic: Diagnostic, file: String) -> String {
    let place = "\(file):\(diagnostic.position.line):\(diagnostic.position.column)"
    let head = "\(place): \(diagnostic.kind.severity.rawValue) \(diagnostic.kind.code): \(diagnostic.message)"
    guard let advice = diagnostic.advice else { return head }
    return head + "\n  \(advice)"
  }

  package static func text(_ source: InvalidSource) -> String {
    lines(source).joined(separator: "\n")
  }

  /// Each finding that `isTold`, also of the files that are needed.
  package static func lines(
    _ source: InvalidSource, where isTold: (Diagnostic) -> Bool = { _ in true }
  ) -> [String] {
    source.all.flatMap { file in file.diagnostics.filter(isTold).map { text($0, file: file.file) } }
  }
}
