/// A pattern as an author writes it, taken apart.
///
///     ^ (ik|we) <zien> ... dat (je|u)? KIJKEN weg*
struct PatternSyntax {
  /// One word place.
  enum Atom: Hashable {
    case word(Substring)
    case lemma(Substring)
    case wordClass(Substring)
    case prefix(Substring)
    case suffix(Substring)
    case any
  }

  indirect enum Item {
    case start
    case end
    case gap(Int, crossesNegation: Bool)
    case choice([[Item]], optional: Bool)
    case atom(Atom, negated: Bool, optional: Bool)
  }

  struct Failure: Error {
    let message: String
    let column: Int
  }

  private let text: [UInt8]
  private var offset = 0

  static func parse(_ line: Substring) throws(Failure) -> [Item] {
    var parser = PatternSyntax(line)
    return try parser.sequence(depth: 0)
  }

  private init(_ line: Substring) { text = Array(line.utf8) }

  private var current: UInt8 { offset < text.count ? text[offset] : 0 }

  private mutating func sequence(depth: Int) throws(Failure) -> [Item] {
    var items: [Item] = []
    while offset < text.count {
      switch current {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): offset += 1
      case UInt8(ascii: "|"), UInt8(ascii: ")"):
        guard depth > 0 else { throw failure("Hier staat een '\(scalar)' zonder haakje ervoor.") }
        return items
      case UInt8(ascii: "("): items.append(try choice(depth: depth))
      default: items.append(try item())
      }
    }
    guard depth == 0 else { throw failure("Hier ontbreekt een sluithaakje.") }
    return items
  }

  private mutating func choice(depth: Int) throws(Failure) -> Item {
    guard depth < 4 else { throw failure("Zo diep kunnen haakjes niet nesten.") }
    var branches: [[Item]] = []
    repeat {
      offset += 1
      branches.append(try sequence(depth: depth + 1))
    } while current == UInt8(ascii: "|")
    guard current == UInt8(ascii: ")") else { throw failure("Hier ontbreekt een sluithaakje.") }
    offset += 1
    return .choice(branches, optional: takeOptional())
  }

  private mutating func takeOptional() -> Bool {
    guard current == UInt8(ascii: "?") else { return false }
    offset += 1
    return true
  }

  private mutating func item() throws(Failure) -> Item {
    let start = offset
    while offset < text.count, !" \t|)(".utf8.contains(current) { offset += 1 }
    var word = Substring(decoding: text[start..<offset], as: UTF8.self)
    switch word {
    case "^": return .start
    case "$": return .end
    case "..": return .gap(3, crossesNegation: false)
    case "...": return .gap(5, crossesNegation: true)
    case "....": return .gap(12, crossesNegation: true)
    case "_": return .atom(.any, negated: false, optional: false)
    case "_?": return .atom(.any, negated: false, optional: true)
    default: break
    }
    let negated = word.first == "!"
    if negated { word = word.dropFirst() }
    let optional = word.last == "?"
    if optional { word = word.dropLast() }
    guard let atom = Self.atom(word) else {
      offset = start
      throw failure("Met '\(word)' kan een patroon niets.")
    }
    return .atom(atom, negated: negated, optional: optional)
  }

  static func atom(_ word: Substring) -> Atom? {
    if word.first == "<" {
      guard word.last == ">", word.count > 2 else { return nil }
      return .wordClass(word.dropFirst().dropLast())
    }
    if word.last == "*", word.count > 1 { return .prefix(word.dropLast()) }
    if word.first == "*", word.count > 1 { return .suffix(word.dropFirst()) }
    guard !word.isEmpty, word.utf8.allSatisfy({ isWordByte($0) }) else { return nil }
    let isLemma =
      word.utf8.count > 1 && word.utf8.allSatisfy { Letters.isUpper($0) || $0 >= 0x80 }
    return isLemma ? .lemma(word) : .word(word)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    Letters.isLetter(byte) || Letters.isDigit(byte) || byte >= 0x80 || byte == UInt8(ascii: "'")
  }

  private var scalar: String { String(decoding: [current], as: UTF8.self) }

  private func failure(_ message: String) -> Failure { Failure(message: message, column: offset) }
}
