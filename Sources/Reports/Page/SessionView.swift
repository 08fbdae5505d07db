import Foundation
import Scenarios
import Scoring

/// How a session is named in the page, and how its places are.
struct SessionName: Sendable, Hashable {
  let label: String
  let prefix: String

  /// Sessions of the same trainee are told apart by a number.
  static func all(of reports: [SessionReport]) -> [SessionName] {
    var seen: [Pseudonym: Int] = [:]
    let total = Dictionary(reports.map { ($0.pseudonym, 1) }, uniquingKeysWith: +)
    return reports.enumerated().map { index, report in
      let name = report.pseudonym
      seen[name, default: 0] += 1
      let number = total[name, default: 1] > 1 ? ", gesprek \(seen[name, default: 1])" : ""
      return SessionName(label: name.rawValue + number, prefix: reports.count > 1 ? "g\(index + 1)-" : "")
    }
  }
}

/// A case as a group needs it on its first page.
struct CaseView {
  let title: String
  let brief: String

  init(_ scenario: Scenario) {
    title = scenario.about.title
    brief = CaseInShort.sentences(of: scenario).joined(separator: " ")
  }
}

/// One session: the page for the group, then everything else.
struct SessionView {
  let prefix: String
  let label: String
  let title: String
  /// The level of the headings of its parts, and of the parts of those.
  let level: Int
  let below: Int
  let question: String?
  let about: CaseView
  let fragment: FragmentView?
  /// What the marks mean is told once.
  let hasLegend: Bool
  let conversation: ConversationView
  let courses: [CourseView]
  let hasCourses: Bool
  let chances: ChancesView?
  let network: NetworkView?
  let evaluation: EvaluationView?
  let notes: NotesView?
  let figures: FiguresView?
  let circumstances: String

  init(_ report: SessionReport, name: SessionName, isFirst: Bool, isAlone: Bool, zone: TimeZone) {
    let appraisal = report.appraisal
    let showsScores = report.contents.contains(.scores)
    prefix = name.prefix
    label = name.label
    title = appraisal.scenario.about.title
    level = isAlone ? 2 : 3
    below = level + 1
    question = report.notes.groupQuestion
    about = CaseView(appraisal.scenario)
    fragment = FragmentView(report)
    hasLegend = isFirst
    conversation = ConversationView(report, prefix: name.prefix)
    courses = showsScores ? CourseView.all(of: appraisal, prefix: name.prefix) : []
    hasCourses = !courses.isEmpty
    chances = ChancesView(appraisal)
    network = NetworkView(appraisal, id: "\(name.prefix)netwerk")
    evaluation = EvaluationView(report)
    notes = NotesView(report.notes)
    figures = showsScores ? FiguresView(report) : nil
    circumstances = Self.tell(report, zone: zone, showsDay: isAlone)
  }

  /// Beside others a day could give away who it was.
  private static func tell(_ report: SessionReport, zone: TimeZone, showsDay: Bool) -> String {
    let turns = Dutch.count(report.appraisal.turns.count, "beurt", "beurten")
    let day = showsDay ? " op \(DutchDate.day(report.circumstances.started, zone: zone))" : ""
    let left = report.appraisal.ending == nil ? " Het gesprek werd niet afgerond." : ""
    return "Gevoerd\(day) onder de schuilnaam \(report.pseudonym.rawValue), \(turns).\(left)"
  }

  var links: [LinkView] {
    [
      LinkView("\(prefix)gesprek", "Het hele gesprek"),
      hasCourses ? LinkView("\(prefix)verloop", "Hoe het bewoog") : nil,
      chances == nil ? nil : LinkView("\(prefix)kansen", "Te zien en te horen"),
      network == nil ? nil : LinkView("\(prefix)naasten", "Wie er ter sprake kwam"),
      evaluation == nil ? nil : LinkView("\(prefix)evaluatie", "Hoe beiden het vonden"),
      notes == nil ? nil : LinkView("\(prefix)aantekeningen", "Eromheen geschreven"),
      figures == nil ? nil : LinkView("\(prefix)cijfers", "De cijfers"),
    ].compactMap { $0 }
  }
}

/// A way to a part of the page.
struct LinkView {
  let target: String
  let text: String

  init(_ target: String, _ text: String) {
    self.target = target
    self.text = text
  }
}
