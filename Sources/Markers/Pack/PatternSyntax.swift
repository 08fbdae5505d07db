/// A pattern as an author writes it, taken apart.
///
///     ^ (ik|we) ZIEN ... dat (je|u)? KIJKEN weg*
///
/// Works on bytes, and gives a flat list: a pack has thousands of these and is read at every start.
struct PatternSyntax {
  /// One word place.
  struct Atom {
    enum Kind {
      case word
      case lemma
      case wordClass
      case prefix
      case suffix
      case any
    }

    let kind: Kind
    /// Without the signs around it.
    let letters: Range<Int>
  }

  enum Item {
    case start
    case end
    case gap(Int, crossesNegation: Bool)
    case atom(Atom, negated: Bool, optional: Bool)
    /// Its branches follow, with a bar between them, up to the item with number `end`.
    case choice(end: Int, optional: Bool)
    case bar
    case choiceEnd
  }

  struct Failure: Error {
    let message: String
    /// What to write instead.
    let advice: String
  }

  private static let deepest = 4

  let bytes: [UInt8]
  private(set) var items: [Item] = []
  private var offset = 0
  private var end = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func parse(_ line: Range<Int>) throws(Failure) {
    items.removeAll(keepingCapacity: true)
    (offset, end) = (line.lowerBound, line.upperBound)
    try sequence(depth: 0)
  }

  @inline(__always)
  private var current: UInt8 { offset < end ? bytes[offset] : 0 }

  private mutating func sequence(depth: Int) throws(Failure) {
    while offset < end {
      switch current {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): offset += 1
      case UInt8(ascii: "|"), UInt8(ascii: ")"):
        guard depth > 0 else {
          throw Failure(
            message: "Hier staat een '\(Character(UnicodeScalar(current)))' zonder '(' ervoor.",
            advice: PieceAdvice.choice)
        }
        return
      case UInt8(ascii: "("): try choice(depth: depth)
      default: items.append(try item())
      }
    }
    guard depth == 0 else {
      throw Failure(message: "Hier ontbreekt een sluithaakje.", advice: PieceAdvice.choice)
    }
  }

  private mutating func choice(depth: Int) throws(Failure) {
    guard depth < Self.deepest else {
      throw Failure(
        message: "Hier staan meer dan \(Self.deepest) haakjes in elkaar.",
        advice: "Splits het patroon: op elke regel van 'hoort' kan er een staan.")
    }
    let place = items.count
    items.append(.bar)
    offset += 1
    try sequence(depth: depth + 1)
    while current == UInt8(ascii: "|") {
      items.append(.bar)
      offset += 1
      try sequence(depth: depth + 1)
    }
    offset += 1
    let optional = current == UInt8(ascii: "?")
    if optional { offset += 1 }
    items[place] = .choice(end: items.count, optional: optional)
    items.append(.choiceEnd)
  }

  private static func endsItem(_ byte: UInt8) -> Bool {
    // Most are letters, and those are settled first.
    !Letters.isLetter(byte)
      && (byte == UInt8(ascii: " ") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: ")")
        || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "\t"))
  }

  private mutating func item() throws(Failure) -> Item {
    let start = offset
    while offset < end, !Self.endsItem(bytes[offset]) { offset += 1 }
    if let sign = sign(start..<offset) { return sign }
    var first = start
    var last = offset
    let negated = bytes[first] == UInt8(ascii: "!")
    if negated { first += 1 }
    let optional = last > first && bytes[last - 1] == UInt8(ascii: "?")
    if optional { last -= 1 }
    let isAny = last - first == 1 && bytes[first] == UInt8(ascii: "_")
    guard let atom = isAny ? Atom(kind: .any, letters: first..<last) : Self.atom(bytes, first..<last) else {
      let piece = String(decoding: bytes[start..<offset], as: UTF8.self)
      throw Failure(
        message: "Met '\(piece)' kan een patroon niets.", advice: PieceAdvice.inPattern(piece))
    }
    return .atom(atom, negated: negated, optional: optional)
  }

  private func sign(_ word: Range<Int>) -> Item? {
    switch (bytes[word.lowerBound], word.count) {
    case (UInt8(ascii: "^"), 1): .start
    case (UInt8(ascii: "$"), 1): .end
    case (UInt8(ascii: "."), 2): .gap(3, crossesNegation: false)
    case (UInt8(ascii: "."), 3): .gap(5, crossesNegation: true)
    case (UInt8(ascii: "."), 4): .gap(12, crossesNegation: true)
    default: nil
    }
  }

  static func atom(_ bytes: [UInt8], _ range: Range<Int>) -> Atom? {
    guard !range.isEmpty else { return nil }
    let inside = range.lowerBound + 1..<range.upperBound
    let (first, last) = (bytes[range.lowerBound], bytes[range.upperBound - 1])
    if first == UInt8(ascii: "<") {
      guard last == UInt8(ascii: ">"), range.count > 2 else { return nil }
      return Atom(kind: .wordClass, letters: inside.lowerBound..<inside.upperBound - 1)
    }
    if range.count > 1 {
      if last == UInt8(ascii: "*") {
        return Atom(kind: .prefix, letters: range.lowerBound..<range.upperBound - 1)
      }
      if first == UInt8(ascii: "*") { return Atom(kind: .suffix, letters: inside) }
    }
    var isLemma = range.count > 1
    for place in range {
      let byte = bytes[place]
      if Letters.isUpper(byte) || byte >= 0x80 { continue }
      guard Letters.isLetter(byte) || Letters.isDigit(byte) || byte == UInt8(ascii: "'") else { return nil }
      isLemma = false
    }
    return Atom(kind: isLemma ? .lemma : .word, letters: range)
  }
}
