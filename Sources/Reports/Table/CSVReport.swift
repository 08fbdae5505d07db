import Foundation
import Scoring

/// Sessions as tables: a row for each session, and a row for each turn.
enum CSVReport {
  static let fileNames = ["sessies.csv", "beurten.csv"]

  static func files(of reports: [SessionReport], _ options: ReportOptions) -> [ReportFile] {
    let sheet = CSVSheet(zone: options.zone)
    return zip(fileNames, [sheet.sessions(reports), sheet.turns(reports)])
      .map { ReportFile(name: $0, contents: $1.text(options.table)) }
  }
}

/// What stands in the columns.
struct CSVSheet {
  typealias Column<Row> = (name: String, cell: (Row) -> Table.Cell)

  let zone: TimeZone

  /// '2026-11-21 13:05:12', which every spreadsheet takes for a moment.
  func moment(_ moment: Date?) -> Table.Cell {
    guard let moment else { return .none }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: moment)
    func digits(_ number: Int?) -> String {
      let text = String(number ?? 0)
      return text.count < 2 ? "0" + text : text
    }
    let day = "\(digits(parts.year))-\(digits(parts.month))-\(digits(parts.day))"
    return .moment("\(day) \(digits(parts.hour)):\(digits(parts.minute)):\(digits(parts.second))")
  }

  func table<Row>(_ columns: [Column<Row>], _ rows: [Row]) -> Table {
    Table(columns: columns.map(\.name), rows: rows.map { row in columns.map { $0.cell(row) } })
  }
}

extension [SessionReport] {
  /// Only what every session may show becomes a column.
  func allow(_ contents: ReportContents) -> Bool { allSatisfy { $0.contents.contains(contents) } }
}
