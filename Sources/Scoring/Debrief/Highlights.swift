/// What the short debrief holds up; no turn stands in it twice.
struct Highlights {
  /// One or two turns that worked.
  let worked: [Moment]
  /// The turn to try again, or where it stood still; absent when it already stands under what worked.
  let stuck: Moment?
  /// Opportunities that tell most: one that passed by, and one that was taken.
  let telling: [Opportunity]

  private static let mostWorked = 2

  init(_ appraisal: Appraisal) {
    let wanted = appraisal.retry?.moment ?? appraisal.whereStuck.first
    let others = appraisal.whatWorked.filter { $0.number != wanted?.number }
    let best = others.sorted { ($1.worth, $0.number) < ($0.worth, $1.number) }
    worked =
      others.isEmpty
      ? Array(appraisal.whatWorked.prefix(1))
      : best.prefix(Self.mostWorked).sorted { $0.number < $1.number }
    stuck = others.isEmpty && !appraisal.whatWorked.isEmpty ? nil : wanted
    telling = Self.telling(appraisal, quoted: worked)
  }

  private static func telling(_ appraisal: Appraisal, quoted: [Moment]) -> [Opportunity] {
    let retry = appraisal.retry?.reason
    let missed = appraisal.opportunities.filter {
      $0.outcome == .missed && retry != .passedChance($0.what)
    }
    let shown = Set(quoted.map(\.number))
    let taken = appraisal.opportunities.first { chance in
      if case .taken(let turn) = chance.outcome { !shown.contains(turn) } else { false }
    }
    let passed = missed.first { $0.example != nil } ?? missed.first
    let showsTaking = quoted.contains { if case .tookChance = $0.reason { true } else { false } }
    return [passed, showsTaking ? nil : taken].compactMap { $0 }.prefix(3 - quoted.count).map { $0 }
  }
}

extension Moment {
  fileprivate var worth: Int {
    let special =
      switch reason {
      case .tookChance: 3
      case .uncovered(let names): 2 * names.count
      default: 0
      }
    return 2 * shift.towardsOpen + special
  }
}
