import Scenarios

/// Tells an appraisal in Dutch. The list of sections is the table of contents.
package struct DebriefWriter: Sendable {
  let appraisal: Appraisal
  let notes: TraineeNotes
  let wording: Wording

  private static let sections: [@Sendable (DebriefWriter) -> Debrief.Section?] = [
    { $0.outcome() },
    { $0.intention() },
    { $0.worked() },
    { $0.stuck() },
    { $0.retry() },
    { $0.balance() },
    { $0.contact() },
    { $0.opportunities() },
    { $0.course() },
    { $0.patterns() },
    { $0.figures() },
    { $0.network() },
    { $0.takenBack() },
    { $0.thoughts() },
    { $0.contested() },
    { $0.evaluation() },
    { $0.wayHome() },
    { $0.nextTime() },
    { $0.takeAway() },
    { $0.purpose() },
  ]

  package static func write(_ appraisal: Appraisal, notes: TraineeNotes = TraineeNotes()) -> Debrief {
    let writer = DebriefWriter(
      appraisal: appraisal, notes: notes, wording: Wording(appraisal: appraisal))
    return Debrief(
      title: "Nabespreking: \(appraisal.scenario.about.title)",
      sections: sections.compactMap { $0(writer) })
  }

  func section(
    _ kind: Debrief.Section.Kind, _ heading: String, _ blocks: [Debrief.Block]
  ) -> Debrief.Section? {
    blocks.isEmpty ? nil : Debrief.Section(kind: kind, heading: heading, blocks: blocks)
  }
}
