extension StringProtocol where SubSequence == Substring {
  /// The longest parts in which every character is kept, in order.
  package func parts(keeping isKept: (Unicode.Scalar) -> Bool) -> [Substring] {
    Substring(self).unicodeScalars.split { !isKept($0) }.map(Substring.init)
  }
}

extension Unicode.Scalar {
  /// A letter, or an accent that stands by itself on the letter before it.
  package var isWordLetter: Bool {
    guard isASCII else { return properties.isAlphabetic || properties.generalCategory == .nonspacingMark }
    return (UInt32(UInt8(ascii: "a"))...UInt32(UInt8(ascii: "z"))).contains(value | 0x20)
  }

  /// A letter or a digit.
  package var isWordCharacter: Bool {
    guard isASCII else { return isWordLetter || properties.numericType != nil }
    return isWordLetter || (UInt32(UInt8(ascii: "0"))...UInt32(UInt8(ascii: "9"))).contains(value)
  }
}
