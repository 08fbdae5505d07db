/// Places in the order of a scene's reactions, as bits.
typealias PositionSet = SIMD8<UInt64>

extension PositionSet {
  /// One past the last place that fits.
  static let limit = 512

  subscript(position position: Int) -> Bool {
    get { self[position >> 6] & (1 << UInt64(position & 63)) != 0 }
    set {
      let bit: UInt64 = 1 << UInt64(position & 63)
      if newValue { self[position >> 6] |= bit } else { self[position >> 6] &= ~bit }
    }
  }

  /// The places before one.
  static func before(_ position: Int) -> PositionSet {
    var set = PositionSet.zero
    for word in 0..<(position >> 6) { set[word] = .max }
    if position & 63 != 0 { set[position >> 6] = (1 << UInt64(position & 63)) - 1 }
    return set
  }

  var isEmpty: Bool { self == .zero }

  var members: [Int] {
    var members: [Int] = []
    for word in 0..<8 {
      var rest = self[word]
      while rest != 0 {
        members.append(word << 6 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return members
  }

  func isSubset(of other: PositionSet) -> Bool { self & ~other == .zero }
}
