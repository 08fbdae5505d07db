import Foundation
import Scenarios
import Scoring

/// Everything that stands in the page, in the order in which it stands there.
struct PageView {
  let style: String
  let title: String
  let heading: String
  let made: String
  let links: [LinkView]
  /// When it is about one session.
  let alone: SessionView?
  /// When there are more: what they share, then each.
  let cases: [SharedCaseView]
  let sessions: [SessionView]
  let legend: [FamilyWords.Entry]
  let purposeHeading: String
  let purpose: [String]

  init(_ reports: [SessionReport], made: String, zone: TimeZone) {
    let names = SessionName.all(of: reports)
    let views = zip(reports, names).map { report, name in
      SessionView(
        report, name: name, isFirst: name == names.first, isAlone: reports.count == 1, zone: zone)
    }
    style = PageTemplates.style
    self.made = made
    alone = views.count == 1 ? views.first : nil
    sessions = views.count == 1 ? [] : views
    cases = views.count == 1 ? [] : SharedCaseView.all(of: Array(zip(reports, names)))
    legend = FamilyWords.legend
    heading = alone?.title ?? Self.heading(count: reports.count)
    title = "Voor de intervisie: \(heading)"
    purpose = ReportPurpose.paragraphs
    purposeHeading = ReportPurpose.heading
    let parts =
      alone.map { [LinkView("groep", "Voor de groep")] + $0.links }
      ?? [LinkView("groep", "Naast elkaar")]
      + views.map { LinkView("\($0.prefix)sessie", "Gesprek van \($0.label)") }
    links = parts + [LinkView("waarvoor", "Waarvoor wel en niet")]
  }

  private static func heading(count: Int) -> String {
    let numbers = ["Geen", "Eén", "Twee", "Drie", "Vier", "Vijf", "Zes", "Zeven", "Acht", "Negen", "Tien"]
    let word = numbers.indices.contains(count) ? numbers[count] : String(count)
    return "\(word) gesprekken naast elkaar"
  }
}

/// A case that more than one session in the page may be about.
struct SharedCaseView {
  struct Question {
    let label: String
    let link: String
    let text: String?
  }

  let about: CaseView
  let questions: [Question]
  let moments: [ComparisonView]
  let hasMoments: Bool

  static func all(of sessions: [(SessionReport, SessionName)]) -> [SharedCaseView] {
    var order: [String] = []
    var byCase: [String: [(SessionReport, SessionName)]] = [:]
    for session in sessions {
      let id = session.0.appraisal.scenario.about.id
      if byCase[id] == nil { order.append(id) }
      byCase[id, default: []].append(session)
    }
    return order.compactMap { byCase[$0].flatMap(SharedCaseView.init) }
  }

  private init?(_ sessions: [(SessionReport, SessionName)]) {
    guard let first = sessions.first?.0 else { return nil }
    about = CaseView(first.appraisal.scenario)
    questions = sessions.map { report, name in
      Question(label: name.label, link: "\(name.prefix)sessie", text: report.notes.groupQuestion)
    }
    moments = Comparison(sessions.map { (name: $0.1, appraisal: $0.0.appraisal) }).moments
    hasMoments = !moments.isEmpty
  }
}
