/// Reads the few kinds of JSON that a line of replies has, without building a tree.
struct JSONScanner {
  private let bytes: ArraySlice<UInt8>
  private var offset: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    offset = bytes.startIndex
    skipBlanks()
  }

  var isAtEnd: Bool { offset >= bytes.endIndex }

  private mutating func skipBlanks() {
    while offset < bytes.endIndex {
      switch bytes[offset] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): offset += 1
      default: return
      }
    }
  }

  /// Passes over `byte` and the blanks after it, if it is next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard offset < bytes.endIndex, bytes[offset] == byte else { return false }
    offset += 1
    skipBlanks()
    return true
  }

  mutating func takeNull() -> Bool {
    guard bytes[offset...].starts(with: "null".utf8) else { return false }
    offset += 4
    skipBlanks()
    return true
  }

  /// The string that is next, or nil.
  mutating func string() -> String? {
    guard offset < bytes.endIndex, bytes[offset] == UInt8(ascii: "\"") else { return nil }
    let start = offset + 1
    var place = start
    while place < bytes.endIndex, bytes[place] != UInt8(ascii: "\"") {
      if bytes[place] == UInt8(ascii: "\\") { return escapedString(from: start) }
      guard bytes[place] >= 0x20 else { return nil }
      place += 1
    }
    guard place < bytes.endIndex else { return nil }
    offset = place + 1
    skipBlanks()
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func escapedString(from start: Int) -> String? {
    var result: [UInt8] = []
    var place = start
    var high: UInt32?
    func flush() { if high != nil { result += "\u{FFFD}".utf8 } }
    while place < bytes.endIndex {
      let byte = bytes[place]
      guard byte == UInt8(ascii: "\\") else {
        flush()
        high = nil
        if byte == UInt8(ascii: "\"") {
          offset = place + 1
          skipBlanks()
          return String(decoding: result, as: UTF8.self)
        }
        guard byte >= 0x20 else { return nil }
        result.append(byte)
        place += 1
        continue
      }
      guard place + 1 < bytes.endIndex else { return nil }
      let kind = bytes[place + 1]
      place += 2
      guard kind == UInt8(ascii: "u") else {
        guard let plain = Self.plain(kind) else { return nil }
        flush()
        high = nil
        result.append(plain)
        continue
      }
      guard let unit = hexadecimal(at: place) else { return nil }
      place += 4
      switch unit {
      case 0xD800..<0xDC00:
        flush()
        high = unit
      case 0xDC00..<0xE000:
        if let first = high {
          append(0x10000 + (first - 0xD800) << 10 + (unit - 0xDC00), to: &result)
        } else {
          result += "\u{FFFD}".utf8
        }
        high = nil
      default:
        flush()
        high = nil
        append(unit, to: &result)
      }
    }
    return nil
  }

  private func append(_ value: UInt32, to result: inout [UInt8]) {
    result += String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8
  }

  private static func plain(_ kind: UInt8) -> UInt8? {
    switch kind {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): kind
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    default: nil
    }
  }

  private func hexadecimal(at place: Int) -> UInt32? {
    guard place + 4 <= bytes.endIndex else { return nil }
    var value: UInt32 = 0
    for byte in bytes[place..<place + 4] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 + UInt32(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 + UInt32(byte - UInt8(ascii: "a") + 10)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 + UInt32(byte - UInt8(ascii: "A") + 10)
      default: return nil
      }
    }
    return value
  }

  /// The value that is next, as it stands.
  mutating func raw() -> [UInt8]? {
    let start = offset
    guard skip() else { return nil }
    var end = offset
    while end > start, bytes[end - 1] <= UInt8(ascii: " ") { end -= 1 }
    return Array(bytes[start..<end])
  }

  /// Passes over a value of any kind; what is nested is only weighed by its brackets.
  mutating func skip() -> Bool {
    var depth = 0
    repeat {
      guard offset < bytes.endIndex else { return false }
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        guard string() != nil else { return false }
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        offset += 1
        skipBlanks()
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard depth > 0 else { return false }
        depth -= 1
        offset += 1
        skipBlanks()
      case UInt8(ascii: ","), UInt8(ascii: ":"):
        guard depth > 0 else { return false }
        offset += 1
        skipBlanks()
      default:
        guard skipPlain() else { return false }
      }
    } while depth > 0
    return true
  }

  /// A number, `true`, `false` or `null`.
  private mutating func skipPlain() -> Bool {
    let start = offset
    while offset < bytes.endIndex {
      let byte = bytes[offset]
      let isPart =
        Letters.isLetter(byte) || Letters.isDigit(byte) || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
      guard isPart else { break }
      offset += 1
    }
    guard offset > start else { return false }
    skipBlanks()
    return true
  }
}
