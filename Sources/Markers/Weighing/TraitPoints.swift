/// What each trait of a clause says for and against each marker.
///
/// Only a trait that shows counts, which is what makes it more than a sum: 'bel' and 'volgens mij' each move a
/// trait a little, and together they bring it over the edge.
struct TraitPoints: Sendable {
  /// One number for each weighed marker.
  struct Points: Sendable {
    private typealias Numbers = SIMD32<Float>
    static let count = Numbers.scalarCount

    private var numbers = Numbers()

    subscript(slot: Int) -> Float {
      get { numbers[slot] }
      set { numbers[slot] = newValue }
    }

    /// In halves, as longer vectors are added up one number at a time.
    @inline(__always)
    mutating func add(_ other: Points, times factor: Float) {
      numbers.lowHalf += other.numbers.lowHalf * factor
      numbers.highHalf += other.numbers.highHalf * factor
    }
  }

  /// Markers that can be weighed at once.
  static let capacity = Points.count
  /// Of a point, so fine are the weights. They are whole numbers, and so are their sums, far below what a float
  /// holds exactly; so every machine comes to the same.
  private static let fineness: Float = 256

  /// What every marker begins with, in points.
  var start = Points()
  private var weights = [Points](repeating: Points(), count: TraitSum.count)

  mutating func set(_ weights: Points, of trait: Int) { self.weights[trait] = weights }

  func points(of sum: TraitSum) -> Points {
    var parts = Points()
    for trait in 0..<TraitSum.count {
      let strength = sum[trait]
      if strength > 0 { parts.add(weights[trait], times: Float(strength)) }
    }
    var points = start
    points.add(parts, times: 1 / Self.fineness)
    return points
  }

  /// How the points for one marker come about where the traits are as in `sum`.
  func slope(of slot: Int, at sum: TraitSum) -> Slope {
    var slope = Slope()
    for trait in 0..<TraitSum.count where sum[trait] > 0 {
      slope.weights[trait] = weights[trait][slot] / Self.fineness
    }
    return slope
  }

  /// What a little more of each trait adds to one marker. As traits that do not show add nothing, the parts
  /// of a sum, each by its slope, add up to its points.
  struct Slope {
    fileprivate var weights = SIMD64<Float>()

    func points(of part: TraitSum) -> Float {
      var points: Float = 0
      for trait in 0..<TraitSum.count { points += weights[trait] * Float(part[trait]) }
      return points
    }
  }
}
