/// Which words are somewhere in a stretch of text, roughly: a filter of 64 bits that never misses.
struct WordPresence: Sendable, Equatable {
  private var bits: UInt64 = 0

  init() {}

  mutating func insert(_ word: WordID) {
    if word != 0 { bits |= 1 << UInt64((word &* 0x9E37_79B1) >> 26) }
  }

  mutating func formUnion(_ other: WordPresence) { bits |= other.bits }

  @inline(__always)
  func mayContain(_ other: WordPresence) -> Bool { other.bits & ~bits == 0 }
}
