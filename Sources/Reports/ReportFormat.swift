package import Foundation

/// The forms in which sessions go to others.
package enum ReportFormat: String, Sendable, CaseIterable {
  case html
  case markdown
  case csv
  case json
  case xapi

  /// What the files will be called.
  package func fileNames(_ options: ReportOptions) -> [String] {
    switch self {
    case .html: ["\(options.name).html"]
    case .markdown: ["\(options.name).md"]
    case .csv: CSVReport.fileNames
    case .json: ["\(options.name).json"]
    case .xapi: ["\(options.name).xapi.json"]
    }
  }

  /// The files, whole; the same sessions and options always give the same.
  package func files(of exports: [Export], options: ReportOptions) throws -> [ReportFile] {
    let reports = exports.map(\.report)
    let names = fileNames(options)
    return switch self {
    case .html:
      [
        ReportFile(
          name: names[0], contents: try IntervisionPage.html(reports, made: options.made, zone: options.zone))
      ]
    case .markdown:
      [ReportFile(name: names[0], contents: MarkdownReport.text(of: reports, options))]
    case .csv: CSVReport.files(of: reports, options)
    case .json: [ReportFile(name: names[0], contents: try SessionBundle.text(of: exports, options))]
    case .xapi:
      [
        ReportFile(
          name: names[0],
          contents: try Statement.file(
            reports.flatMap { StatementWriter($0, withText: options.hasText).statements }))
      ]
    }
  }

  /// Whether the words of the case and the rules go along, so that a session can be opened elsewhere.
  package var isComplete: Bool {
    switch self {
    case .html, .markdown, .csv, .xapi: false
    case .json: true
    }
  }
}

/// What is the same for every session of an export.
package struct ReportOptions: Sendable {
  /// The name of the files, without what follows the point.
  package let name: String
  /// When the files are made; kept by whoever calls, since nothing here has a clock.
  package let made: Date
  package let zone: TimeZone
  package let table: TableStyle
  /// Whether statements carry what was typed; every other form does.
  package let hasText: Bool

  package init(
    name: String, made: Date, zone: TimeZone, table: TableStyle = TableStyle(), hasText: Bool = false
  ) {
    self.name = name
    self.made = made
    self.zone = zone
    self.table = table
    self.hasText = hasText
  }
}
