/// The hash by which words are known: FNV-1a over the normalised bytes.
///
/// 64 bits leave no room for a chance collision between a typed word and the few thousand of a pack,
/// so no letters are kept.
struct WordHash: Sendable {
  static let start: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  @inline(__always)
  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = start
    for byte in bytes { hash = adding(byte, to: hash) }
    return hash
  }

  @inline(__always)
  static func of(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash = start
    for place in range { hash = adding(bytes[place], to: hash) }
    return hash
  }
}
