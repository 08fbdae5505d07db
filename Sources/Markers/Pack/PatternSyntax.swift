/// A pattern as an author writes it, taken apart.
///
///     ^ (ik|we) ZIEN ... dat (je|u)? KIJKEN weg*
///
/// Works on bytes: a pack has thousands of these and is read at every start.
struct PatternSyntax {
  typealias Letters = ArraySlice<UInt8>

  /// One word place.
  enum Atom: Hashable {
    case word(Letters)
    case lemma(Letters)
    case wordClass(Letters)
    case prefix(Letters)
    case suffix(Letters)
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
  }

  private let text: [UInt8]
  private var offset = 0

  static func parse(_ line: Letters) throws(Failure) -> [Item] {
    var parser = PatternSyntax(line)
    return try parser.sequence(depth: 0)
  }

  private init(_ line: Letters) { text = Array(line) }

  @inline(__always)
  private var current: UInt8 { offset < text.count ? text[offset] : 0 }

  private mutating func sequence(depth: Int) throws(Failure) -> [Item] {
    var items: [Item] = []
    while offset < text.count {
      switch current {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): offset += 1
      case UInt8(ascii: "|"), UInt8(ascii: ")"):
        guard depth > 0 else { throw Failure(message: "Hier staat een '|' of ')' zonder haakje ervoor.") }
        return items
      case UInt8(ascii: "("): items.append(try choice(depth: depth))
      default: items.append(try item())
      }
    }
    guard depth == 0 else { throw Failure(message: "Hier ontbreekt een sluithaakje.") }
    return items
  }

  private mutating func choice(depth: Int) throws(Failure) -> Item {
    guard depth < 4 else { throw Failure(message: "Zo diep kunnen haakjes niet nesten.") }
    var branches: [[Item]] = []
    repeat {
      offset += 1
      branches.append(try sequence(depth: depth + 1))
    } while current == UInt8(ascii: "|")
    guard current == UInt8(ascii: ")") else { throw Failure(message: "Hier ontbreekt een sluithaakje.") }
    offset += 1
    return .choice(branches, optional: takeOptional())
  }

  private mutating func takeOptional() -> Bool {
    guard current == UInt8(ascii: "?") else { return false }
    offset += 1
    return true
  }

  private static func endsItem(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: ")")
      || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "\t")
  }

  private mutating func item() throws(Failure) -> Item {
    let start = offset
    while offset < text.count, !Self.endsItem(text[offset]) { offset += 1 }
    var word = text[start..<offset]
    if let sign = Self.sign(word) { return sign }
    let negated = word.first == UInt8(ascii: "!")
    if negated { word = word.dropFirst() }
    let optional = word.last == UInt8(ascii: "?")
    if optional { word = word.dropLast() }
    guard let atom = word.elementsEqual([UInt8(ascii: "_")]) ? .any : Self.atom(word) else {
      throw Failure(
        message: "Met '\(String(decoding: text[start..<offset], as: UTF8.self))' kan een patroon niets.")
    }
    return .atom(atom, negated: negated, optional: optional)
  }

  private static func sign(_ word: Letters) -> Item? {
    switch (word.first, word.count) {
    case (UInt8(ascii: "^"), 1): .start
    case (UInt8(ascii: "$"), 1): .end
    case (UInt8(ascii: "."), 2): .gap(3, crossesNegation: false)
    case (UInt8(ascii: "."), 3): .gap(5, crossesNegation: true)
    case (UInt8(ascii: "."), 4): .gap(12, crossesNegation: true)
    default: nil
    }
  }

  static func atom(_ word: Letters) -> Atom? {
    guard let first = word.first, let last = word.last else { return nil }
    if first == UInt8(ascii: "<") {
      guard last == UInt8(ascii: ">"), word.count > 2 else { return nil }
      return .wordClass(word.dropFirst().dropLast())
    }
    if word.count > 1 {
      if last == UInt8(ascii: "*") { return .prefix(word.dropLast()) }
      if first == UInt8(ascii: "*") { return .suffix(word.dropFirst()) }
    }
    var isLemma = word.count > 1
    for byte in word {
      let isLetter = Markers.Letters.isLetter(byte)
      let isOther = Markers.Letters.isDigit(byte) || byte >= 0x80 || byte == UInt8(ascii: "'")
      guard isLetter || isOther else { return nil }
      if !Markers.Letters.isUpper(byte), byte < 0x80 { isLemma = false }
    }
    return isLemma ? .lemma(word) : .word(word)
  }
}
