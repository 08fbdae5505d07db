/// How strongly something shows each trait: what its features add up to.
///
/// Traits have no names; they were worked out together with the rows, and only say what replies that do the
/// same have in common.
struct TraitSum: Sendable {
  /// Two traits in each lane, one in either byte, as they are written: a letter for each trait.
  typealias Row = SIMD32<UInt16>

  static let count = 2 * Row.scalarCount
  /// The letter for nothing; those after it speak for a trait, those before it against it.
  static let nothing = UInt8(ascii: "O")
  /// As far as letters go to either side.
  static let letters = nothing - 31...nothing + 32

  /// - Parameter letters: at most one for each trait; those that are left out say nothing.
  static func row(of letters: ArraySlice<UInt8>) -> Row {
    var row = Row(repeating: UInt16(nothing) << 8 | UInt16(nothing))
    var lane = 0
    var place = letters.startIndex
    while place + 1 < letters.endIndex {
      row[lane] = UInt16(letters[place]) | UInt16(letters[place + 1]) << 8
      lane += 1
      place += 2
    }
    if place < letters.endIndex { row[lane] = UInt16(letters[place]) | UInt16(nothing) << 8 }
    return row
  }

  // Signed numbers, of which addition does not see the sign.
  private var even = Row()
  private var odd = Row()

  /// - Parameter strengths: one for each trait; those that are left out are 0.
  init(_ strengths: [Int16] = []) {
    for (trait, strength) in strengths.prefix(Self.count).enumerated() {
      let bits = UInt16(bitPattern: strength)
      if trait.isMultiple(of: 2) { even[trait / 2] = bits } else { odd[trait / 2] = bits }
    }
  }

  subscript(trait: Int) -> Int16 {
    Int16(bitPattern: trait.isMultiple(of: 2) ? even[trait / 2] : odd[trait / 2])
  }

  @inline(__always)
  mutating func add(_ row: Row) {
    even &+= (row & 0xFF) &- Row(repeating: UInt16(Self.nothing))
    odd &+= (row &>> 8) &- Row(repeating: UInt16(Self.nothing))
  }

  static func &+= (sum: inout TraitSum, other: TraitSum) {
    sum.even &+= other.even
    sum.odd &+= other.odd
  }

  static func &- (sum: TraitSum, other: TraitSum) -> TraitSum {
    var difference = sum
    difference.even &-= other.even
    difference.odd &-= other.odd
    return difference
  }
}
