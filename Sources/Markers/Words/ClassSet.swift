/// A set of word classes, 256 at most.
struct ClassSet: Sendable, Equatable {
  private(set) var bits: SIMD4<UInt64> = .zero

  static let capacity = 256

  init() {}

  init(_ classes: some Sequence<Int>) {
    for id in classes { insert(id) }
  }

  var isEmpty: Bool { bits == .zero }

  mutating func insert(_ id: Int) {
    bits[id >> 6] |= 1 << UInt64(id & 63)
  }

  mutating func remove(_ id: Int) {
    bits[id >> 6] &= ~(1 << UInt64(id & 63))
  }

  mutating func formUnion(_ other: ClassSet) { bits |= other.bits }

  func contains(_ id: Int) -> Bool { bits[id >> 6] & (1 << UInt64(id & 63)) != 0 }

  func intersects(_ other: ClassSet) -> Bool { (bits & other.bits) != .zero }

  func intersection(_ other: ClassSet) -> ClassSet {
    var result = self
    result.bits &= other.bits
    return result
  }

  /// Takes out the lowest member.
  @inline(__always)
  mutating func popFirst() -> Int? {
    for lane in 0..<4 where bits[lane] != 0 {
      let bit = bits[lane].trailingZeroBitCount
      bits[lane] &= bits[lane] - 1
      return lane << 6 + bit
    }
    return nil
  }

  /// Calls `body` with every member, ascending.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    for lane in 0..<4 {
      var rest = bits[lane]
      while rest != 0 {
        body(lane << 6 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}
