/// The normalised letters of one unknown word, on which endings can be tried.
struct TypedLetters {
  private var storage = SIMD64<UInt8>.zero
  private(set) var count = 0

  init(_ typed: ArraySlice<UInt8>) {
    var lead: UInt8 = 0
    for byte in typed {
      if lead == 0xC3 {
        append(Letters.plain(afterC3: byte))
        lead = 0
      } else if byte >= 0x80 {
        lead = byte
      } else if Letters.isLetter(byte) {
        append(byte | 0x20)
      } else if Letters.isDigit(byte) {
        append(byte)
      }
    }
  }

  private mutating func append(_ byte: UInt8) {
    guard byte != 0, count < 40 else { return }
    storage[count] = byte
    count += 1
  }

  subscript(_ place: Int) -> UInt8 { storage[place] }

  func hash(_ range: Range<Int>) -> UInt64 {
    var hash = WordHash.start
    for place in range { hash = WordHash.adding(storage[place], to: hash) }
    return hash
  }

  private func ends(in a: Unicode.Scalar, _ b: Unicode.Scalar) -> Bool {
    count > 2 && storage[count - 2] == UInt8(ascii: a) && storage[count - 1] == UInt8(ascii: b)
  }

  /// How long the word is without a plural or diminutive ending; itself when it has none.
  private var bareCount: Int {
    var size = count
    if size > 4, storage[size - 1] == UInt8(ascii: "s"), storage[size - 2] == UInt8(ascii: "e"),
      storage[size - 3] == UInt8(ascii: "j")
    {
      size -= 1
    }
    if size > 4, storage[size - 1] == UInt8(ascii: "e"), storage[size - 2] == UInt8(ascii: "j") {
      size -= 2
      let last = storage[size - 1]
      if last == UInt8(ascii: "t") || last == UInt8(ascii: "p"), size > 3 {
        size -= 1
        if storage[size - 1] == UInt8(ascii: "e"), size > 4 { size -= 1 }
      }
      return size
    }
    if ends(in: "e", "n"), size > 4 { return size - 2 }
    if storage[size - 1] == UInt8(ascii: "s"), size > 4 { return size - 1 }
    return size
  }

  /// Hashes of the words this can be a plural or diminutive of.
  func stemCandidates() -> SIMD8<UInt64> {
    var result = SIMD8<UInt64>.zero
    let bare = bareCount
    guard bare < count, bare >= 2 else { return result }
    let shorter = hash(0..<bare - 1)
    let last = storage[bare - 1]
    let before = storage[bare - 2]
    result[0] = WordHash.adding(last, to: shorter)
    if before == last { result[1] = shorter }
    if VerbForms.isVowel(before), !VerbForms.isVowel(last) {
      result[2] = WordHash.adding(last, to: WordHash.adding(before, to: shorter))
    }
    let hardened: UInt8 =
      last == UInt8(ascii: "v") ? UInt8(ascii: "f") : last == UInt8(ascii: "z") ? UInt8(ascii: "s") : 0
    if hardened != 0 { result[3] = WordHash.adding(hardened, to: shorter) }
    result[4] = WordHash.adding(UInt8(ascii: "e"), to: result[0])
    return result
  }

  /// The hash of the word without its ending, equal for `stemmen`, `stemmetje` and `stem`.
  var bareStem: UInt64? {
    var bare = bareCount
    guard bare >= 3 else { return nil }
    if storage[bare - 1] == storage[bare - 2] { bare -= 1 }
    return hash(0..<bare)
  }

  var looksLikeParticiple: Bool {
    guard count > 5, storage[0] == UInt8(ascii: "g"), storage[1] == UInt8(ascii: "e") else { return false }
    let last = storage[count - 1]
    return last == UInt8(ascii: "d") || last == UInt8(ascii: "t") || ends(in: "e", "n")
  }
}
