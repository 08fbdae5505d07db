import Diagnostics
import Foundation

/// The findings as SARIF 2.1.0, which editors and code hosts read.
struct CheckSARIF: Encodable {
  let version = "2.1.0"
  let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  let runs: [Run]

  enum CodingKeys: String, CodingKey {
    case version
    case schema = "$schema"
    case runs
  }

  init(_ files: [CheckedFile]) {
    let kinds = Set(files.flatMap(\.findings).map(\.kind)).sorted { $0.code < $1.code }
    let places = Dictionary(uniqueKeysWithValues: kinds.enumerated().map { ($1.code, $0) })
    let results = files.flatMap { file in
      file.findings.map { Result($0, in: file.name, rule: places[$0.kind.code] ?? 0) }
    }
    runs = [
      Run(
        tool: .init(driver: Driver(rules: kinds.map(Rule.init))), results: results,
        artifacts: files.map { .init(location: Location($0.name)) })
    ]
  }

  struct Run: Encodable {
    let tool: Tool
    let results: [Result]
    let artifacts: [Artifact]
    let columnKind = "unicodeCodePoints"
    let language = "nl"

    struct Tool: Encodable { let driver: Driver }
    struct Artifact: Encodable { let location: Location }
  }

  struct Driver: Encodable {
    let name = "verken"
    let version = Verken.version
    let rules: [Rule]
  }

  struct Text: Encodable { let text: String }

  struct Rule: Encodable {
    let id: String
    let shortDescription: Text
    let fullDescription: Text
    let help: Text
    let defaultConfiguration: Configuration

    struct Configuration: Encodable { let level: String }

    init(_ kind: DiagnosticKind) {
      id = kind.code
      shortDescription = Text(text: kind.title)
      fullDescription = Text(text: kind.explanation)
      help = Text(text: "Zo niet:\n\(kind.example.bad)\n\nZo wel:\n\(kind.example.good)")
      defaultConfiguration = Configuration(level: kind.severity.sarif)
    }
  }

  struct Result: Encodable {
    let ruleId: String
    let ruleIndex: Int
    let level: String
    let message: Text
    let locations: [Place]

    init(_ finding: Diagnostic, in file: String, rule: Int) {
      ruleId = finding.kind.code
      ruleIndex = rule
      level = finding.kind.severity.sarif
      message = Text(text: [finding.message, finding.advice].compactMap { $0 }.joined(separator: "\n"))
      let region = Region(startLine: finding.position.line, startColumn: finding.position.column)
      locations = [Place(physicalLocation: .init(artifactLocation: Location(file), region: region))]
    }
  }

  struct Place: Encodable {
    let physicalLocation: Physical

    struct Physical: Encodable {
      let artifactLocation: Location
      let region: Region
    }
  }

  struct Region: Encodable {
    let startLine: Int
    let startColumn: Int
  }

  /// A path as SARIF wants it: relative ones stay relative, what is no part of a URI is escaped.
  struct Location: Encodable {
    let uri: String

    init(_ path: String) {
      let escaped = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? "onbekend"
      // A colon before the first slash would read as a scheme.
      let relative = escaped.replacing(":", with: "%3A")
      uri = path.hasPrefix("/") ? "file://" + relative : relative
    }
  }
}

extension Severity {
  fileprivate var sarif: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "note"
    }
  }
}
