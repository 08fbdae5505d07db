import Scenarios

/// Two talks in the same case: what became of each opportunity that both offered.
extension ProgressWriter {
  func oneByOne() -> Debrief.Section {
    Debrief.Section(
      kind: .comparison, heading: "Kans voor kans",
      blocks: pairs.map { first, second in
        .bullet(
          "\(first.what) In gesprek \(talks[0].number) \(outcome(first)), in gesprek \(talks[1].number) \(outcome(second))."
        )
      })
  }

  private var pairs: [(Opportunity, Opportunity)] {
    guard talks.count == 2, talks[0].appraisal.scenario.about.id == talks[1].appraisal.scenario.about.id
    else { return [] }
    return talks[0].opportunities.compactMap { first in
      talks[1].opportunities.first { $0.id == first.id }.map { (first, $0) }
    }
  }

  private func outcome(_ opportunity: Opportunity) -> String {
    switch opportunity.outcome {
    case .taken(let turn): "op tijd gepakt in beurt \(turn)"
    case .late(let turn): "laat gepakt in beurt \(turn)"
    case .missed, .noReply: "voorbijgegaan"
    }
  }
}
