import Markers

/// The figures of one corpus for other programs.
struct EvaluationJSON: Encodable {
  let file: String
  let replies: Int
  let markers: [String: Figures]
  let families: [String: Figures]
  let micro: Figures
  let macroF1: Double?

  struct Figures: Encodable {
    let precision: Double?
    let recall: Double?
    let f1: Double?
    let kappa: Double?
    let support: Int
    let falsePositives: Int
    let falseNegatives: Int
    let interval: [Double]?

    init(_ tally: Tally, _ interval: Bootstrap.Interval?) {
      precision = tally.precision
      recall = tally.recall
      f1 = tally.f1
      kappa = tally.kappa
      support = tally.support
      falsePositives = tally.falsePositives
      falseNegatives = tally.falseNegatives
      self.interval = interval.map { [$0.low, $0.high] }
    }
  }

  init(_ evaluation: Evaluation, file: String) {
    self.file = file
    replies = evaluation.comparisons.count
    let markers = evaluation.judged.indices.map { index in
      (
        evaluation.judged[index].id.rawValue,
        Figures(evaluation.tally(of: index), evaluation.interval(of: index, rounds: 400))
      )
    }
    self.markers = Dictionary(markers, uniquingKeysWith: { first, _ in first })
    let families = Evaluation.families.map { family in
      (family.rawValue, Figures(evaluation.tally(of: family), evaluation.interval(of: family, rounds: 400)))
    }
    self.families = Dictionary(families, uniquingKeysWith: { first, _ in first })
    micro = Figures(evaluation.micro, evaluation.microInterval(rounds: 400))
    macroF1 = evaluation.macroF1
  }
}
