import Scoring
import Scenarios

/// What many talks in one case show together, as it stands in a page.
struct AnalysisView {
  struct Table {
    let id: String
    let heading: String
    let meaning: String
    let first: String
    let columns: [String]
    /// What the last column is a share of.
    let shareName: String
    let rows: [Row]
  }

  struct Row {
    let name: String
    let values: [String]
    let percent: Int

    init(_ name: String, _ values: [Int], _ part: Int, of whole: Int) {
      self.name = name
      self.values = values.map(String.init)
      percent = whole == 0 ? 0 : (part * 200 + whole) / (whole * 2)
    }
  }

  struct Unheard {
    let reply: String
    let place: String
    let after: String?
  }

  let style: String
  let title: String
  let heading: String
  let summary: String
  let made: String
  let links: [LinkView]
  let tables: [Table]
  let hasUnheard: Bool
  let unheardSummary: String
  let unheard: [Unheard]
  let purposeHeading: String
  let purpose: [String]

  /// More than this nobody reads through.
  private static let mostUnheard = 150

  init(_ analysis: CaseAnalysis, made: String) {
    let parts = AnalysisTables(analysis)
    style = PageTemplates.style
    heading = "\(analysis.scenario.about.title): \(Dutch.count(analysis.talks, "gesprek", "gesprekken"))"
    title = "Overzicht: \(heading)"
    summary =
      "Samen \(Dutch.count(analysis.turns, "beurt", "beurten")). Er staat niet bij wie wat zei; het overzicht laat "
      + "zien waar de casus en de regels beter kunnen, en waar gesprekken vaak stilvallen."
    self.made = made
    tables = [parts.endings, parts.scenes, parts.opportunities, parts.contested].filter { !$0.rows.isEmpty }
    let entries = analysis.unheard.first(Self.mostUnheard)
    unheard = entries.map { entry in
      let times = entry.count == 1 ? "" : "\(entry.count) keer, "
      return Unheard(
        reply: entry.reply, place: "\(times)in \(parts.title(ofScene: entry.scene))",
        after: entry.after.isEmpty ? nil : Dutch.shortened(entry.after, words: 30))
    }
    hasUnheard = !unheard.isEmpty
    unheardSummary =
      "In \(Dutch.count(analysis.unheard.count, "beurt", "beurten")) herkende geen enkele regel iets. "
      + "Wat het vaakst voorkwam, staat bovenaan: hier zijn de regels mee aan te vullen."
    links =
      tables.map { LinkView($0.id, $0.heading) }
      + (hasUnheard ? [LinkView("ongehoord", "Waar niets in gehoord werd")] : [])
    purposeHeading = ReportPurpose.heading
    purpose = ReportPurpose.paragraphs
  }
}
