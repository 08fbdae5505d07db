/// How far a figure would move with other replies of the same kind.
package enum Bootstrap {
  package struct Interval: Sendable, Hashable {
    package let low: Double
    package let high: Double
  }

  /// The middle 95 % of `figure` over samples drawn with replacement; the seed is fixed, so the same
  /// replies always give the same interval.
  package static func interval(
    over count: Int, rounds: Int = 1000, figure: ([Int]) -> Double?
  ) -> Interval? {
    guard count > 0 else { return nil }
    var random = SplitMix(state: 20_240_611)
    var values: [Double] = []
    values.reserveCapacity(rounds)
    var drawn = [Int](repeating: 0, count: count)
    for _ in 0..<rounds {
      for place in drawn.indices { drawn[place] = Int(random.next() % UInt64(count)) }
      if let value = figure(drawn) { values.append(value) }
    }
    guard values.count >= 40 else { return nil }
    values.sort()
    let low = values[Int(Double(values.count) * 0.025)]
    let high = values[min(values.count - 1, Int(Double(values.count) * 0.975))]
    return Interval(low: low, high: high)
  }
}

extension Evaluation {
  /// The interval of micro F1.
  package func microInterval(rounds: Int = 1000) -> Bootstrap.Interval? {
    let counts = comparisons.map { comparison in
      judged.indices.reduce(into: Tally()) { tally, marker in
        guard let heard = comparison.byMarker[marker] else { return }
        tally.count(heard: heard, labelled: comparison.labelled[marker])
      }
    }
    return Bootstrap.interval(over: counts.count, rounds: rounds) { drawn in
      drawn.reduce(into: Tally()) { $0.add(counts[$1]) }.f1
    }
  }

  /// The interval of F1 of one marker.
  package func interval(of marker: Int, rounds: Int = 1000) -> Bootstrap.Interval? {
    Bootstrap.interval(over: comparisons.count, rounds: rounds) { drawn in
      var tally = Tally()
      for place in drawn {
        guard let heard = comparisons[place].byMarker[marker] else { continue }
        tally.count(heard: heard, labelled: comparisons[place].labelled[marker])
      }
      return tally.f1
    }
  }

  /// The interval of kappa of one family.
  package func interval(of family: Family, rounds: Int = 1000) -> Bootstrap.Interval? {
    guard let number = Self.families.firstIndex(of: family) else { return nil }
    return Bootstrap.interval(over: comparisons.count, rounds: rounds) { drawn in
      var tally = Tally()
      for place in drawn {
        guard let judgement = comparisons[place].byFamily[number] else { continue }
        tally.count(heard: judgement.heard, labelled: judgement.labelled)
      }
      return tally.kappa
    }
  }
}
