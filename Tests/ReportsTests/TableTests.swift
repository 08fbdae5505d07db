import Foundation
import Testing

@testable import Reports

@Suite("Tables for a spreadsheet")
struct TableTests {
  private func cell(_ cell: Table.Cell, _ style: TableStyle = TableStyle(hasMark: false)) -> String {
    String(Table(columns: [], rows: [[cell]]).text(style).dropFirst().dropLast())
  }

  @Test(
    "a cell with a separator, a quotation mark or a line break is quoted",
    arguments: [
      ("gewoon", "gewoon"), ("a;b", "\"a;b\""), ("a,b", "\"a,b\""), ("zeg \"nee\"", "\"zeg \"\"nee\"\"\""),
      ("a\nb", "\"a\nb\""), (" a", "\" a\""), ("\"\u{301}", "\"\"\"\u{301}\""),
    ])
  func quoted(words: String, expected: String) { #expect(cell(.text(words)) == expected) }

  @Test(
    "no cell begins a formula",
    arguments: ["=1", "+1", "-1", "@x", "\t=1", "\r=1", " =1", "\u{FEFF}=1", "＝1", "\u{A0}-1"])
  func formula(words: String) {
    let written = cell(.text(words)).drop { $0 == "\"" }
    #expect(written.first == "'")
  }

  @Test(
    "words that look like a number or a day stay words",
    arguments: ["12-3", "1,5", "18446744073709551615", "(3)"])
  func words(words: String) { #expect(cell(.text(words)).drop { $0 == "\"" }.first == "'") }

  @Test("numbers stay numbers")
  func numbers() {
    #expect(cell(.whole(-3)) == "-3")
    #expect(cell(.decimal(-0.5)) == "-0,50")
    #expect(cell(.decimal(1.256)) == "1,26")
    #expect(cell(.decimal(0.5), TableStyle(separator: ",", hasMark: false)) == "\"0,50\"")
    #expect(cell(.decimal(0.5), TableStyle(hasMark: false, hasDecimalComma: false)) == "0.50")
  }

  @Test("rows end as RFC 4180 says, and the mark comes first")
  func form() {
    let table = Table(columns: ["a", "b"], rows: [[.whole(1), .none]])
    #expect(table.text(TableStyle()) == "\u{FEFF}a;b\r\n1;\r\n")
  }

  @Test("every row has a cell for every column, whatever goes along")
  func rectangular() {
    let sheet = CSVSheet(zone: .gmt)
    for contents: ReportContents in [[], .scores, .thoughts, .reflections, PageSample.everything] {
      for table in [
        sheet.turns([PageSample.report(contents)]), sheet.sessions([PageSample.report(contents)]),
      ] {
        #expect(table.rows.allSatisfy { $0.count == table.columns.count })
        #expect(Set(table.columns).count == table.columns.count)
        #expect(
          (table.columns.contains("kant") || table.columns.contains("verhouding"))
            == contents.contains(.scores)
        )
      }
    }
  }
}
