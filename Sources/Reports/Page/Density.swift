import Scenarios
import Scoring

/// How close together the turns of a fragment stand on paper, so that the page for the group is one page.
///
/// Reckoned in points with room to spare: every reader's letters are a little different.
enum Density: String, CaseIterable {
  case ruim, gewoon, dicht, krap

  static func fitting(_ rows: [FragmentView.Row], after: [SpokenView], on report: SessionReport) -> Density {
    let left = Page.height - Page.headings - above(report)
    return allCases.first { $0.height(of: rows, after: after) <= left } ?? .krap
  }

  private enum Page {
    /// A4 without its margins.
    static let height = 750
    static let headings = 146
  }

  /// The trainee's question and the case; without a question there is room to write one.
  private static func above(_ report: SessionReport) -> Int {
    let question = report.notes.groupQuestion.map { 26 + 17 * lines($0.count, of: 70) } ?? 95
    let brief = CaseInShort.sentences(of: report.appraisal.scenario).joined(separator: " ")
    return question + 14 * lines(brief.count, of: 84)
  }

  private static func lines(_ letters: Int, of width: Int) -> Int { (letters + width - 1) / width }

  /// What a line of the conversation takes, the letters in it, and the least that a turn takes.
  private var measure: (line: Int, letters: Int, row: Int) {
    switch self {
    case .ruim: (14, 46, 46)
    case .gewoon: (12, 54, 41)
    case .dicht: (10, 60, 32)
    case .krap: (9, 69, 29)
    }
  }

  private static let padding = 7

  private func height(of rows: [FragmentView.Row], after: [SpokenView]) -> Int {
    let (line, letters, least) = measure
    let told = rows.map { row in
      let spoken = row.before + [row.reply]
      let height = spoken.reduce(0) { $0 + line * Self.lines($1.length + 1, of: letters) + 2 }
      return max(least, height + Self.padding)
    }
    let rest = after.map { line * Self.lines($0.length + 1, of: letters * 3 / 2) + 2 }
    return (told + rest).reduce(Self.padding, +)
  }
}
