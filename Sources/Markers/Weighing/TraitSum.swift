/// How strongly something shows each trait: one feature, or all features of a clause added up.
///
/// Traits have no names; they were worked out together with the table, and only say what replies that do the
/// same have in common.
struct TraitSum: Sendable {
  private typealias Half = SIMD32<Int16>

  static let count = 2 * Half.scalarCount
  /// The letter for nothing; those after it speak for a trait, those before it against it.
  private static let nothing = UInt8(ascii: "O")
  /// As far as letters go to either side.
  private static let letters = nothing - 31...nothing + 32

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
    var trait = 0
    var areLetters = true
    for letter in letters {
      areLetters = areLetters && Self.letters.contains(letter)
      self[trait] = Int16(letter) - Int16(Self.nothing)
      trait += 1
    }
    guard areLetters else { return nil }
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
