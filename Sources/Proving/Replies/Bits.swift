/// A set of small whole numbers.
struct Bits: Sendable, Hashable {
  private(set) var words: [UInt64]

  init(count: Int) { words = [UInt64](repeating: 0, count: (count + 63) / 64) }

  subscript(index: Int) -> Bool {
    get { words[index >> 6] & (1 << UInt64(index & 63)) != 0 }
    set {
      let bit: UInt64 = 1 << UInt64(index & 63)
      if newValue { words[index >> 6] |= bit } else { words[index >> 6] &= ~bit }
    }
  }

  mutating func formUnion(_ other: Bits) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  mutating func formIntersection(_ other: Bits) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  mutating func subtract(_ other: Bits) {
    for index in words.indices { words[index] &= ~other.words[index] }
  }

  func union(_ other: Bits) -> Bits {
    var result = self
    result.formUnion(other)
    return result
  }

  /// The smallest number that is in both.
  func firstCommon(_ other: Bits) -> Int? {
    for index in words.indices {
      let common = words[index] & other.words[index]
      if common != 0 { return (index << 6) + common.trailingZeroBitCount }
    }
    return nil
  }

  /// The numbers in the set, ascending.
  var members: [Int] {
    words.indices.flatMap { index in
      (0..<64).filter { words[index] & (1 << UInt64($0)) != 0 }.map { (index << 6) + $0 }
    }
  }
}
