import Scenarios

/// Every combination of the levels that are followed, numbered.
struct LevelSpace: Sendable {
  /// Indices of levels in the scenario.
  let levels: [Int]
  let count: Int

  static let values = Level.range.count
  /// More levels than this make sets too large to handle.
  static let mostLevels = 4

  init(_ levels: [Int]) {
    self.levels = levels
    count = levels.reduce(1) { product, _ in product * Self.values }
  }

  /// How many words a set of combinations takes.
  var words: Int { (count + 63) / 64 }

  func number(of values: SIMD16<UInt8>) -> Int {
    levels.reversed().reduce(0) { $0 * Self.values + Int(values[$1]) }
  }

  func values(_ number: Int) -> SIMD16<UInt8> {
    var values = SIMD16<UInt8>.zero
    var rest = number
    for level in levels {
      values[level] = UInt8(rest % Self.values)
      rest /= Self.values
    }
    return values
  }

  /// The combinations for which something holds.
  func set(where holds: (SIMD16<UInt8>) -> Bool) -> [UInt64] {
    var set = [UInt64](repeating: 0, count: words)
    for number in 0..<count where holds(values(number)) { set[number >> 6] |= 1 << UInt64(number & 63) }
    return set
  }

  /// What each combination becomes.
  ///
  /// - Parameter kept: bits of the levels that still matter afterwards; the others become 0.
  func table(_ effects: [Effect], keeping kept: UInt16) -> [UInt32] {
    (0..<count).map { number in
      var values = values(number)
      for effect in effects where levels.contains(effect.level) {
        values[effect.level] = UInt8(clamping: effect.applied(to: Int(values[effect.level])))
      }
      for level in levels where kept & (1 << UInt16(level)) == 0 { values[level] = 0 }
      return UInt32(self.number(of: values))
    }
  }
}
