import Scoring

/// The figures as they were told to the trainee.
struct FiguresView {
  struct Group {
    let heading: String
    let rows: [Row]
    let hasRows: Bool
    let remarks: [String]
  }

  struct Row {
    let name: String
    let value: String
    let note: String?
    let turns: String
  }

  let groups: [Group]

  private static let kinds: [Debrief.Section.Kind] = [.balance, .contact, .figures]

  init?(_ report: SessionReport) {
    let debrief = DebriefWriter.write(report.appraisal, notes: report.notes)
    groups = Self.kinds.compactMap(debrief.section).map(Self.group)
    if groups.isEmpty { return nil }
  }

  private static func group(_ section: Debrief.Section) -> Group {
    let rows = section.blocks.compactMap { block -> Row? in
      guard case .figure(let line) = block else { return nil }
      return Row(
        name: line.name, value: line.value, note: line.note,
        turns: line.turns.isEmpty ? "–" : String(Dutch.turns(line.turns).dropFirst("beurt ".count)))
    }
    return Group(
      heading: section.heading, rows: rows, hasRows: !rows.isEmpty,
      remarks: section.blocks.compactMap {
        switch $0 {
        case .paragraph(let text), .bullet(let text): text
        default: nil
        }
      })
  }
}
