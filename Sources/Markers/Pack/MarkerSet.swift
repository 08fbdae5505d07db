/// A set of markers by number, 128 at most.
struct MarkerSet: Sendable, Equatable {
  private var bits: SIMD2<UInt64> = .zero

  static let capacity = 128

  init() {}

  var isEmpty: Bool { bits == .zero }

  /// Calls `body` with every member, ascending.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    for lane in 0..<2 {
      var rest = bits[lane]
      while rest != 0 {
        body(lane << 6 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }

  mutating func insert(_ number: Int) { bits[number >> 6] |= 1 << UInt64(number & 63) }
  mutating func formUnion(_ other: MarkerSet) { bits |= other.bits }
  func contains(_ number: Int) -> Bool { bits[number >> 6] & (1 << UInt64(number & 63)) != 0 }
  func intersects(_ other: MarkerSet) -> Bool { (bits & other.bits) != .zero }
}
