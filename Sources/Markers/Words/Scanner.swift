/// Cuts a text into words, in one pass over its bytes.
struct Scanner {
  private let bytes: [UInt8]
  private var offset = 0
  private var end: Int
  private var lastClose = -1
  private var actionStart: Int?
  private var previousWasSpace = true

  private(set) var tokens: [Token] = []
  /// The insides of parentheses.
  private(set) var actions: [Range<Int>] = []
  private var pendingEllipsis = false
  private var pendingAt = false

  init(_ text: String) { self.init(Array(text.utf8)) }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    end = bytes.count
  }

  mutating func run(_ lexicon: Lexicon) {
    tokens.reserveCapacity(min(end / 4 + 4, 4096))
    lastClose = bytes.lastIndex(of: UInt8(ascii: ")")) ?? -1
    while offset < end { step(lexicon) }
    if let start = actionStart, start < end { actions.append(start..<end) }
  }

  /// The first word in `range`; for many words of one text, without a scanner for each.
  mutating func firstWord(in range: Range<Int>, _ lexicon: Lexicon) -> Token? {
    tokens.removeAll(keepingCapacity: true)
    (offset, end) = (range.lowerBound, range.upperBound)
    previousWasSpace = true
    while offset < end { step(lexicon) }
    return tokens.first
  }

  @inline(__always)
  private func peek(_ distance: Int) -> UInt8 {
    let place = offset + distance
    return place < end ? bytes[place] : 0
  }

  private mutating func mark(_ mark: TokenMarks) {
    if !tokens.isEmpty { tokens[tokens.count - 1].marks.insert(mark) }
  }

  private mutating func step(_ lexicon: Lexicon) {
    let byte = bytes[offset]
    if Letters.isLetter(byte) || Letters.isDigit(byte) || byte >= 0x80 {
      if byte < 0x80 || !skipSymbol(byte) {
        scanWord(lexicon)
        previousWasSpace = false
        return
      }
      previousWasSpace = true
      return
    }
    switch byte {
    case UInt8(ascii: "."):
      if peek(1) == byte { ellipsis(skipping: byte) } else { mark(.stop) }
    case UInt8(ascii: "?"): mark(.question)
    case UInt8(ascii: "!"): mark(.exclamation)
    case UInt8(ascii: ","): mark(.comma)
    case UInt8(ascii: ":"), UInt8(ascii: ";"): colon()
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): mark(.newline)
    case UInt8(ascii: "-"): if previousWasSpace || peek(1) == byte { mark(.dash) }
    case UInt8(ascii: "'"), UInt8(ascii: "`"):
      if Letters.isLetter(peek(1)), previousWasSpace, !Letters.isLetter(peek(3)) {
        scanWord(lexicon)
        previousWasSpace = false
        return
      }
    case UInt8(ascii: "("): open()
    case UInt8(ascii: ")"): close()
    case UInt8(ascii: "@"): pendingAt = true
    default: break
    }
    previousWasSpace = byte != UInt8(ascii: "'")
    offset += 1
  }

  private mutating func ellipsis(skipping byte: UInt8) {
    while peek(1) == byte { offset += 1 }
    mark(.ellipsis)
    pendingEllipsis = true
  }

  private mutating func colon() {
    let isFace = previousWasSpace || peek(1) == UInt8(ascii: "-")
    let mouth = peek(1) == UInt8(ascii: "-") ? 2 : 1
    let shape = peek(mouth)
    let isMouth =
      shape == UInt8(ascii: ")") || shape == UInt8(ascii: "(") || shape | 0x20 == UInt8(ascii: "p")
      || shape | 0x20 == UInt8(ascii: "d")
    if isFace, isMouth, !Letters.isLetter(peek(mouth + 1)) {
      offset += mouth
      mark(.smile)
    } else {
      mark(.colon)
    }
  }

  private mutating func open() {
    guard actionStart == nil, lastClose > offset else { return }
    actionStart = offset + 1
    mark(.stop)
  }

  private mutating func close() {
    guard let start = actionStart else { return }
    if start < offset { actions.append(start..<offset) }
    actionStart = nil
    if let last = tokens.last, last.marks.contains(.inAction) { mark(.stop) }
  }

  /// Passes over what is no letter above ASCII; false when a word starts here.
  private mutating func skipSymbol(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC2:
      offset += 2
      return true
    case 0xCC, 0xCD:
      offset += 2
      return true
    case 0xE2:
      let (second, third) = (peek(1), peek(2))
      if second == 0x80, third == 0x98 || third == 0x99 || third == 0x9B {
        let isPart = Letters.isLetter(peek(3)) && previousWasSpace && !Letters.isLetter(peek(5))
        if isPart { return false }
      } else if second == 0x80, third == 0xA6 {
        mark(.ellipsis)
        pendingEllipsis = true
      } else if second == 0x80, third == 0x93 || third == 0x94 {
        mark(.dash)
      } else if second == 0x80, third == 0xA8 || third == 0xA9 {
        mark(.newline)
      } else if second >= 0x98 {
        mark(.smile)
      }
      offset = min(offset + 3, end)
      return true
    case 0xEF:
      offset = min(offset + 3, end)
      return true
    case 0xF0...:
      mark(.smile)
      offset = min(offset + 4, end)
      return true
    default:
      return false
    }
  }

  private mutating func scanWord(_ lexicon: Lexicon) {
    let bytes = bytes
    let end = end
    let start = offset
    var place = start
    var letters = WordLetters()
    var marks: TokenMarks = []
    var onlyDigits = true
    var capitals = 0
    func isLetter(at place: Int) -> Bool { place < end && Letters.isLetter(bytes[place]) }
    scan: while place < end {
      let byte = bytes[place]
      if Letters.isLetter(byte) {
        if Letters.isUpper(byte) {
          if place == start { marks.insert(.capital) }
          capitals += 1
        }
        letters.add(byte | 0x20)
        onlyDigits = false
        place += 1
      } else if Letters.isDigit(byte) {
        letters.add(byte)
        place += 1
      } else if byte == 0xC3, place + 1 < end {
        let plain = Letters.plain(afterC3: bytes[place + 1])
        if plain != 0 { letters.add(plain) }
        if place == start, bytes[place + 1] < 0xA0 { marks.insert(.capital) }
        onlyDigits = false
        place += 2
      } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") {
        guard place == start || isLetter(at: place + 1) else { break scan }
        place += 1
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ",") {
        guard onlyDigits, place + 1 < end, Letters.isDigit(bytes[place + 1]), letters.count > 0 else {
          break scan
        }
        place += 1
      } else if byte < 0x80 {
        break scan
      } else if byte == 0xE2 {
        let second = place + 2 < end ? bytes[place + 1] : 0
        let third = place + 2 < end ? bytes[place + 2] : 0
        let isApostrophe = second == 0x80 && (third == 0x99 || third == 0x98 || third == 0x9B)
        guard isApostrophe, place == start || isLetter(at: place + 3) else { break scan }
        place += 3
      } else if byte == 0xC2 || byte == 0xEF || byte >= 0xF0 {
        break scan
      } else if byte == 0xCC || byte == 0xCD {
        place = min(place + 2, end)
      } else {
        let width = byte >= 0xE0 ? 3 : 2
        let isLatin = byte == 0xC4 || byte == 0xC5
        for extra in 0..<width where place + extra < end { letters.add(bytes[place + extra]) }
        if !isLatin { marks.insert(.foreign) }
        onlyDigits = false
        place = min(place + width, end)
      }
    }
    offset = place
    guard letters.count > 0 else {
      if offset == start { offset += 1 }
      return
    }
    if onlyDigits { marks.insert(.number) }
    if letters.isElongated { marks.insert(.elongated) }
    if capitals > 2, capitals == letters.count { marks.insert(.shouted) }
    if actionStart != nil { marks.insert(.inAction) }
    if pendingEllipsis { marks.insert(.afterEllipsis) }
    if pendingAt { marks.insert(.at) }
    pendingEllipsis = false
    pendingAt = false
    lexicon.append(
      letters, from: start, to: offset, of: bytes, marks: marks, to: &tokens)
  }
}
