import Scenarios

/// What the client would fill in: from how it was at the end, what was picked up and who steered.
///
/// The same talk always gives the same figures.
package struct ClientFigures: Sendable, Hashable {
  private let figures: [EvaluationQuestion: Int]

  package init(of appraisal: Appraisal) {
    let own = appraisal.courses.filter(\.isOfClient)
    let trust = own.first { $0.direction == .higherIsOpener }?.values.last ?? Self.middle
    let tension = own.first { $0.direction == .lowerIsOpener }?.values.last ?? Self.middle
    let calm = 10 - tension
    let followed = Self.followed(in: appraisal) ?? trust
    let unsteered = Self.unsteered(in: appraisal)
    var figures: [EvaluationQuestion: Int] = [
      .contact: Self.mean([trust, trust, calm]),
      .topics: Self.mean([trust, followed]),
      .approach: Self.mean([calm, unsteered]),
    ]
    figures[.whole] = Self.mean(figures.values + [trust])
    self.figures = figures
  }

  package subscript(question: EvaluationQuestion) -> Int { figures[question] ?? Self.middle }

  private static let middle = 5

  /// Of ten opportunities, how many were picked up; late counts half.
  private static func followed(in appraisal: Appraisal) -> Int? {
    let halves = appraisal.opportunities.compactMap { opportunity -> Int? in
      switch opportunity.outcome {
      case .taken: 2
      case .late: 1
      case .missed: 0
      case .noReply: nil
      }
    }
    return halves.isEmpty ? nil : mean(halves.map { $0 * 5 })
  }

  /// Of ten turns, how many did not end in steering.
  private static func unsteered(in appraisal: Appraisal) -> Int {
    appraisal.turns.isEmpty ? middle : mean(appraisal.turns.map { $0.side.endsSteering ? 0 : 10 })
  }

  private static func mean(_ values: some Collection<Int>) -> Int {
    (2 * values.reduce(0, +) + values.count) / (2 * values.count)
  }
}
