/// How strongly something shows each trait: one feature, or all features of a clause added up.
///
/// Traits have no names; they were worked out together with the table, and only say what replies that do the
/// same have in common.
struct TraitSum: Sendable {
  private typealias Half = SIMD32<Int16>

  static let count = 2 * Half.scalarCount
  /// The letter for nothing; those after it speak for a trait, those before it against it.
  private static let nothing = UInt8(ascii: "O")
  private static let firstLetter = nothing - 31
  /// So many from the first one on; a power of two, so that one look at all bits tells.
  private static let letters: UInt8 = 64

  private var first = Half()
  private var last = Half()

  init() {}

  /// - Parameter strengths: one for each trait; those that are left out are 0.
  init(_ strengths: [Int16]) {
    for (trait, strength) in strengths.prefix(Self.count).enumerated() { self[trait] = strength }
  }

  /// Nil when some of it is no letter for a strength, or there are more letters than traits.
  init?(letters: ArraySlice<UInt8>) {
    guard letters.count <= Self.count else { return nil }
    let missing = Self.count - letters.count
    let letters = missing == 0 ? letters : letters + repeatElement(Self.nothing, count: missing)
    var seen: UInt8 = 0
    for letter in letters { seen |= letter &- Self.firstLetter }
    guard seen < Self.letters else { return nil }
    (first, last) = (Self.half(letters), Self.half(letters.dropFirst(Half.scalarCount)))
  }

  private static func half(_ letters: ArraySlice<UInt8>) -> Half {
    let start = letters.startIndex
    return Half(
      lowHalf: SIMD16(lowHalf: eight(letters, start), highHalf: eight(letters, start + 8)),
      highHalf: SIMD16(lowHalf: eight(letters, start + 16), highHalf: eight(letters, start + 24)))
      &- Half(repeating: Int16(nothing))
  }

  // One at a time into a longer vector takes five times as long, for each of a million letters.
  private static func eight(_ letters: ArraySlice<UInt8>, _ place: Int) -> SIMD8<Int16> {
    SIMD8(
      Int16(letters[place]), Int16(letters[place + 1]), Int16(letters[place + 2]),
      Int16(letters[place + 3]), Int16(letters[place + 4]), Int16(letters[place + 5]),
      Int16(letters[place + 6]), Int16(letters[place + 7]))
  }

  @inline(__always)
  private(set) subscript(trait: Int) -> Int16 {
    get { trait < Half.scalarCount ? first[trait] : last[trait &- Half.scalarCount] }
    set {
      if trait < Half.scalarCount {
        first[trait] = newValue
      } else {
        last[trait &- Half.scalarCount] = newValue
      }
    }
  }

  @inline(__always)
  static func &+= (sum: inout TraitSum, other: TraitSum) {
    sum.first &+= other.first
    sum.last &+= other.last
  }

  static func &- (sum: TraitSum, other: TraitSum) -> TraitSum {
    var difference = sum
    difference.first &-= other.first
    difference.last &-= other.last
    return difference
  }
}
