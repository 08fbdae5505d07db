import Diagnostics
import Scenarios
import Scoring

/// The findings as lines for a person or an editor.
enum CheckText {
  static func lines(of file: CheckedFile) -> [String] {
    let findings = file.findings.flatMap { finding in
      DiagnosticRenderer.text(finding, file: file.name).split(separator: "\n").map(String.init)
    }
    // What could not be read at all has said so on its one line.
    return file.kind == .unknown
      ? findings
      : findings + [summary(of: file)] + sizeLines(of: file) + [file.visited?.line].compactMap { $0 }
  }

  private static func summary(of file: CheckedFile) -> String {
    let counts = [
      (file.count(.error), "fout", "fouten"), (file.count(.warning), "waarschuwing", "waarschuwingen"),
      (file.count(.note), "opmerking", "opmerkingen"),
    ]
    let found = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    let verdict = found.isEmpty ? "niets gevonden" : found.joined(separator: ", ")
    return "\(file.name): \([file.summary, verdict].compactMap { $0 }.joined(separator: "; "))"
  }

  private static func sizeLines(of file: CheckedFile) -> [String] {
    guard let size = file.size, !file.hasErrors else { return [] }
    func needs(_ level: CaseSize.Level) -> String { Dutch.list(size.lacks(for: level)) }
    switch size.level {
    case .sketch: return ["  Nog niet oefenklaar: er ontbreken nog \(needs(.practicable))."]
    case .practicable: return ["  Oefenklaar. Voor een volledige casus ontbreken nog \(needs(.full))."]
    case .full: return ["  Volledig."]
    }
  }
}
