/// A short name for a text, the same on every machine; a text and its hash are always kept together.
///
/// FNV-1a, 64 bits: tells versions of a case apart, is no protection against forgery.
package struct ContentHash: Sendable, Hashable, CustomStringConvertible {
  package let description: String

  package init(of text: String) {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 {
      value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    let digits = String(value, radix: 16)
    description = String(repeating: "0", count: 16 - digits.count) + digits
  }
}
