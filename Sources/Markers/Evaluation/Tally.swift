/// Counts of agreement on one yes/no judgement.
package struct Tally: Sendable, Hashable {
  package var truePositives = 0
  package var falsePositives = 0
  package var falseNegatives = 0
  package var trueNegatives = 0

  package init() {}

  package mutating func count(heard: Bool, labelled: Bool) {
    switch (heard, labelled) {
    case (true, true): truePositives += 1
    case (true, false): falsePositives += 1
    case (false, true): falseNegatives += 1
    case (false, false): trueNegatives += 1
    }
  }

  package mutating func add(_ other: Tally) {
    truePositives += other.truePositives
    falsePositives += other.falsePositives
    falseNegatives += other.falseNegatives
    trueNegatives += other.trueNegatives
  }

  /// How often the label was given.
  package var support: Int { truePositives + falseNegatives }
  package var total: Int { truePositives + falsePositives + falseNegatives + trueNegatives }

  package var precision: Double? { ratio(truePositives, truePositives + falsePositives) }
  package var recall: Double? { ratio(truePositives, support) }

  /// Nil when there was nothing to hear and nothing heard.
  package var f1: Double? {
    ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives)
  }

  /// Cohen's kappa: agreement beyond what chance gives.
  package var kappa: Double? {
    guard total > 0 else { return nil }
    let all = Double(total)
    let observed = Double(truePositives + trueNegatives) / all
    let bothYes = Double(truePositives + falsePositives) / all * (Double(support) / all)
    let bothNo = Double(falseNegatives + trueNegatives) / all * (Double(total - support) / all)
    let expected = bothYes + bothNo
    guard expected < 1 else { return nil }
    return (observed - expected) / (1 - expected)
  }

  private func ratio(_ part: Int, _ whole: Int) -> Double? {
    whole > 0 ? Double(part) / Double(whole) : nil
  }
}
