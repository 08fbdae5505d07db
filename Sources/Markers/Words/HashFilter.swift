/// Whether a hash may have been inserted: never a miss, now and then a false alarm, in 8 kB that stay at hand.
struct HashFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1024)

  mutating func insert(_ hash: UInt64) {
    bits[Self.word(of: hash)] |= Self.bit(of: hash)
  }

  @inline(__always)
  func mayContain(_ hash: UInt64) -> Bool { bits[Self.word(of: hash)] & Self.bit(of: hash) != 0 }

  @inline(__always)
  private static func word(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 54) }

  @inline(__always)
  private static func bit(of hash: UInt64) -> UInt64 { 1 << (hash >> 48 & 63) }
}
