import Scenarios

/// Tells an appraisal in Dutch. The lists of sections are the tables of contents.
package struct DebriefWriter: Sendable {
  let appraisal: Appraisal
  let notes: TraineeNotes
  let showsFigures: Bool
  let wording: Wording
  let highlights: Highlights

  private typealias Part = @Sendable (DebriefWriter) -> Debrief.Section?

  private static let short: [Part] = [
    { $0.outcome() },
    { $0.workedInShort() },
    { $0.stuckInShort() },
    { $0.inBrief() },
    { $0.notesInShort() },
    { $0.evaluationInShort() },
    { $0.wayHome() },
    { $0.takeAwayInShort() },
  ]

  private static let full: [Part] = [
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
    { $0.triedOut() },
    { $0.thoughts() },
    { $0.contested() },
    { $0.evaluation() },
    { $0.wayHome() },
    { $0.nextTime() },
    { $0.takeAway() },
    { $0.purpose() },
  ]

  /// - Parameter showsFigures: whether sentences tell counts and levels; what was said and done stays.
  package static func write(
    _ appraisal: Appraisal, notes: TraineeNotes = TraineeNotes(), form: Debrief.Form = .full,
    showsFigures: Bool = true
  ) -> Debrief {
    let writer = DebriefWriter(
      appraisal: appraisal, notes: notes, showsFigures: showsFigures, wording: Wording(appraisal: appraisal),
      highlights: Highlights(appraisal))
    return Debrief(
      title: "Nabespreking: \(appraisal.scenario.about.title)",
      sections: (form == .short ? short : full).compactMap { $0(writer) })
  }

  func section(
    _ kind: Debrief.Section.Kind, _ heading: String, _ blocks: [Debrief.Block]
  ) -> Debrief.Section? {
    blocks.isEmpty ? nil : Debrief.Section(kind: kind, heading: heading, blocks: blocks)
  }
}
