/// The letters of a word while it is read: never stored, only hashed.
///
/// Letters drawn out are heard as one or two: `neeee` is tried as `nee` and as `ne`.
struct WordLetters {
  /// With runs of three and more cut to two.
  private(set) var hash = WordHash.start
  /// With every run cut to one.
  private(set) var single = WordHash.start
  private(set) var count = 0
  private(set) var isElongated = false
  private var last: UInt8 = 0
  private var run = 0

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    if byte == last, byte >= UInt8(ascii: "a") {
      run += 1
      if run > 2 {
        isElongated = true
        return
      }
    } else {
      single = WordHash.adding(byte, to: single)
      last = byte
      run = 1
    }
    hash = WordHash.adding(byte, to: hash)
    count += 1
  }
}
