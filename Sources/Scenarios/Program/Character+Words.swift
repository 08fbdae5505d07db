extension Character {
  /// Like `isLetter`, at once for the letters that most words are made of.
  package var isWordLetter: Bool {
    guard let ascii = asciiValue else { return isLetter }
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(ascii | 0x20)
  }

  /// A letter or a digit.
  package var isWordCharacter: Bool {
    guard let ascii = asciiValue else { return isLetter || isNumber }
    return isWordLetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(ascii)
  }
}
