/// How the bytes of a text read.
enum Letters {
  /// The plain letter of the two-byte Latin letter with this second byte (after 0xC3), or 0.
  static func plain(afterC3 byte: UInt8) -> UInt8 {
    let lower = byte < 0xA0 ? byte + 0x20 : byte
    switch lower {
    case 0xA0...0xA5: return UInt8(ascii: "a")
    case 0xA7: return UInt8(ascii: "c")
    case 0xA8...0xAB: return UInt8(ascii: "e")
    case 0xAC...0xAF: return UInt8(ascii: "i")
    case 0xB1: return UInt8(ascii: "n")
    case 0xB2...0xB6, 0xB8: return UInt8(ascii: "o")
    case 0xB9...0xBC: return UInt8(ascii: "u")
    case 0xBD, 0xBF: return UInt8(ascii: "y")
    case 0x9F: return UInt8(ascii: "s")
    default: return 0
    }
  }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26
  }

  @inline(__always)
  static func isUpper(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "A") < 26 }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  /// The normalised letters of a word as an author writes it: lower case, no accents or apostrophes.
  static func normalised(_ word: some StringProtocol) -> [UInt8] { normalised(word.utf8) }

  static func normalised(_ word: some Collection<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(word.count)
    var lead: UInt8 = 0
    for byte in word {
      if lead == 0xC3 {
        let letter = plain(afterC3: byte)
        if letter != 0 { result.append(letter) }
        lead = 0
      } else if byte >= 0x80 {
        lead = byte
      } else if isLetter(byte) {
        result.append(byte | 0x20)
      } else if isDigit(byte) {
        result.append(byte)
      }
    }
    return result
  }
}
