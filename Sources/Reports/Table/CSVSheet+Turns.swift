import Dialogue
import Foundation
import Scenarios
import Scoring

extension CSVSheet {
  /// A turn with the session it is of.
  struct Row {
    let report: SessionReport
    let turn: ScoredTurn
    let at: Date?
    let isTakenBack: Bool
  }

  func turns(_ reports: [SessionReport]) -> Table {
    table(
      said + (reports.allow(.thoughts) ? [thought] : []) + heard
        + (reports.allow(.scores) ? [side] + levels(of: reports) : []),
      reports.flatMap(rows))
  }

  private func rows(_ report: SessionReport) -> [Row] {
    let moments = report.circumstances.turns
    let taken = report.notes.takenBack.flatMap { $0 }.map { ScoredTurn($0, guide: report.appraisal.guide) }
    return report.appraisal.turns.enumerated().map { index, turn in
      Row(
        report: report, turn: turn, at: moments.indices.contains(index) ? moments[index] : nil,
        isTakenBack: false)
    } + taken.map { Row(report: report, turn: $0, at: nil, isTakenBack: true) }
  }

  private var said: [Column<Row>] {
    [
      ("sessie", { .text($0.report.circumstances.registration.uuidString.lowercased()) }),
      ("schuilnaam", { .text($0.report.pseudonym.rawValue) }),
      ("casus", { .text($0.report.appraisal.scenario.about.id) }),
      ("beurt", { .whole($0.turn.number) }),
      ("teruggenomen", { .text($0.isTakenBack ? "ja" : "nee") }),
      ("op", { moment($0.at) }),
      ("scène", { .text($0.turn.record.scene) }),
      ("gezegd", { .text($0.turn.reply) }),
    ]
  }

  private var thought: Column<Row> {
    (
      "gedacht",
      { row in
        let thoughts = row.report.notes.thoughts.filter { $0.turn == row.turn.number }
        return .text(row.isTakenBack ? "" : thoughts.map(\.text).joined(separator: "\n"))
      }
    )
  }

  private var heard: [Column<Row>] {
    [
      (
        "gehoord",
        { row in
          let guide = row.report.appraisal.guide
          return .text(row.turn.moves(by: guide).map(guide.name).joined(separator: ", "))
        }
      ),
      (
        "oneens",
        { row in .text(row.turn.contested.map(row.report.appraisal.guide.name).joined(separator: ", ")) }
      ),
      (
        "paste hier",
        { row in .text(row.turn.fitted.map(row.report.appraisal.guide.name).joined(separator: ", ")) }
      ),
      ("antwoord", { .text($0.answer) }),
    ]
  }

  private var side: Column<Row> { ("kant", { .text(SideWords.text(of: $0.turn.side)) }) }

  /// The levels of each client, by name; sessions of several cases share columns.
  private func levels(of reports: [SessionReport]) -> [Column<Row>] {
    var names: [String] = []
    for course in reports.flatMap(\.appraisal.courses) where course.isOfClient && !names.contains(course.name)
    {
      names.append(course.name)
    }
    return names.map { name in
      (
        name,
        { row in
          let course = row.report.appraisal.courses.first { $0.isOfClient && $0.name == name }
          return .whole(ifAny: course.flatMap { row.turn.record.levels[$0.id] })
        }
      )
    }
  }
}

extension CSVSheet.Row {
  fileprivate var answer: String {
    turn.record.lines.map { "\(report.appraisal.scenario.name(ofSpeaker: $0.speaker)): \($0.text)" }
      .joined(separator: "\n")
  }
}
