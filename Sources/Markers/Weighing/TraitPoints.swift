/// What each trait of a clause says for and against each marker.
///
/// Only a trait that shows counts, which is what makes it more than a sum: 'bel' and 'volgens mij' each move a
/// trait a little, and together they bring it over the edge.
struct TraitPoints: Sendable {
  typealias Points = SIMD32<Float>

  /// Markers that can be weighed at once.
  static let capacity = Points.scalarCount
  /// Of a point, so fine are the weights. All sums are whole numbers far below what a float holds exactly,
  /// so that every machine comes to the same.
  static let fineness: Float = 256

  /// What every marker begins with, in points.
  private(set) var start = Points()
  private var weights = [Points](repeating: Points(), count: TraitSum.count)

  mutating func setStart(_ points: Points) { start = points * Self.fineness }

  mutating func set(_ weights: Points, of trait: Int) { self.weights[trait] = weights }

  /// One for each weighed marker.
  func points(of sum: TraitSum) -> Points {
    var points = start
    for trait in 0..<TraitSum.count where sum[trait] > 0 {
      points += weights[trait] * Points(repeating: Float(sum[trait]))
    }
    return points / Self.fineness
  }

  /// How the points for one marker come about where the traits are as in `sum`.
  func slope(of slot: Int, at sum: TraitSum) -> Slope {
    var slope = Slope()
    for trait in 0..<TraitSum.count where sum[trait] > 0 { slope.weights[trait] = weights[trait][slot] }
    return slope
  }

  /// What a little more of each trait adds to one marker. As traits that do not show add nothing, the parts
  /// of a sum, each by its slope, add up to its points.
  struct Slope {
    fileprivate var weights = [Float](repeating: 0, count: TraitSum.count)

    func points(of part: TraitSum) -> Float {
      var points: Float = 0
      for trait in 0..<TraitSum.count { points += weights[trait] * Float(part[trait]) }
      return points / TraitPoints.fineness
    }
  }
}
