package import Foundation

/// The forms in which sessions go to others.
package enum ReportFormat: String, Sendable, CaseIterable {
  case markdown
  case csv

  /// The files, whole; the same sessions and options always give the same.
  package func files(of exports: [Export], options: ReportOptions) throws -> [ReportFile] {
    let reports = exports.map(\.report)
    return switch self {
    case .markdown:
      [ReportFile(name: "\(options.name).md", contents: MarkdownReport.text(of: reports, options))]
    case .csv: CSVReport.files(of: reports, options)
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

  package init(name: String, made: Date, zone: TimeZone, table: TableStyle = TableStyle()) {
    self.name = name
    self.made = made
    self.zone = zone
    self.table = table
  }
}
