import Diagnostics

/// Reads the weighing of a pack: on each line a feature and what it weighs for which markers.
///
///     (letters)       diepe-reflectie=d advies=a
///     (begin)         d-64 a-120
///     :stelling+jij   d32
///     <gevoelig>      d48 a-30
///     maar            overtuigen=51
///
/// Thousands of these lines are read at every start, so that a marker may go by a letter, names are looked
/// up by the hash of their bytes, and no piece of the text is copied.
struct WeighingReader {
  private let text: AuthorText
  private var features: FeatureReader
  private(set) var findings: [Diagnostic] = []
  private var place = 0
  /// From 0.
  private var line = 0
  /// The slots of markers by the letter they go by; -1 where there is none.
  private var slots = [Int8](repeating: -1, count: 128)

  // No word can be written so.
  private static let start = WordHash.of("(begin)".utf8)
  private static let letters = WordHash.of("(letters)".utf8)

  init(_ text: Located<String>, of compiled: CompiledRules) {
    self.text = AuthorText(text)
    features = FeatureReader(self.text.bytes, of: compiled)
  }

  mutating func read() -> WeighingTable {
    let bytes = text.bytes
    // A line with a feature is seldom shorter; a table that turns out longer grows.
    var table = WeighingTable(of: bytes, capacity: bytes.count / 48)
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\n"):
        line += 1
        place += 1
      case ...UInt8(ascii: " "): place += 1
      case UInt8(ascii: "#"): skipLine()
      default: readLine(&table)
      }
    }
    return table
  }

  private mutating func skipLine() {
    while place < text.bytes.count, text.bytes[place] != UInt8(ascii: "\n") { place += 1 }
  }

  private mutating func readLine(_ table: inout WeighingTable) {
    let start = place
    while place < text.bytes.count, text.bytes[place] > UInt8(ascii: " ") { place += 1 }
    let name = start..<place
    if hash(name) == Self.letters { return readLetters(&table) }
    let points = points(&table)
    if hash(name) == Self.start {
      table.setStart(points)
    } else if let feature = features.feature(named: name) {
      table.add(points, for: feature, named: name)
    } else {
      report("Het kenmerk '\(text.string(name))' bestaat niet.")
    }
  }

  /// `advies=a reflectie=r`, up to the end of the line.
  private mutating func readLetters(_ table: inout WeighingTable) {
    while let start = nextWord() {
      let marker = markerName(from: start)
      let letter = place + 1
      skipWord()
      if place == letter + 1, Letters.isLetter(text.bytes[letter]) {
        if let slot = slot(of: marker, &table) { slots[Int(text.bytes[letter])] = Int8(slot) }
      } else {
        report("'\(text.string(start..<place))' is geen marker=letter.")
      }
    }
  }

  /// `a-12 reflectie=30`, up to the end of the line.
  private mutating func points(_ table: inout WeighingTable) -> WeighingTable.Points {
    var points = WeighingTable.Points()
    let bytes = text.bytes
    while let start = nextWord() {
      if bytes[start] < 128, slots[Int(bytes[start])] >= 0 {
        place = start + 1
        if let value = number(), isAtEnd {
          points[Int(slots[Int(bytes[start])])] = value
          continue
        }
      }
      let marker = markerName(from: start)
      let isPoints = place < bytes.count && bytes[place] == UInt8(ascii: "=")
      if isPoints { place += 1 }
      guard let value = number(), isPoints, isAtEnd else {
        skipWord()
        report("'\(text.string(start..<place))' is geen marker=punten.")
        continue
      }
      if let slot = slot(of: marker, &table) { points[slot] = value }
    }
    return points
  }

  private var isAtEnd: Bool { place >= text.bytes.count || text.bytes[place] <= UInt8(ascii: " ") }

  /// Where the next word of the line begins, if it has one.
  private mutating func nextWord() -> Int? {
    while isAtEnd, place < text.bytes.count, text.bytes[place] != UInt8(ascii: "\n") { place += 1 }
    return isAtEnd ? nil : place
  }

  private mutating func skipWord() {
    while !isAtEnd { place += 1 }
  }

  /// A word up to its '='.
  private mutating func markerName(from start: Int) -> Range<Int> {
    place = start
    while !isAtEnd, text.bytes[place] != UInt8(ascii: "=") { place += 1 }
    return start..<place
  }

  private mutating func slot(of name: Range<Int>, _ table: inout WeighingTable) -> Int? {
    guard let marker = features.markers.number(of: hash(name)) else {
      report("De marker '\(text.string(name))' bestaat niet.")
      return nil
    }
    guard let slot = table.makeSlot(for: marker) else {
      report("Er kunnen hooguit \(WeighingTable.capacity) markers gewogen worden.")
      return nil
    }
    return slot
  }

  /// From -999 to 999.
  @inline(__always)
  private mutating func number() -> Int16? {
    let bytes = text.bytes
    let isNegative = place < bytes.count && bytes[place] == UInt8(ascii: "-")
    if isNegative { place += 1 }
    let first = place
    var value: Int16 = 0
    while place < bytes.count, place < first + 3, Letters.isDigit(bytes[place]) {
      value = value * 10 + Int16(bytes[place] - UInt8(ascii: "0"))
      place += 1
    }
    return place == first ? nil : isNegative ? -value : value
  }

  private func hash(_ range: Range<Int>) -> UInt64 { WordHash.of(text.bytes, range) }

  private mutating func report(_ message: String) {
    findings.append(Diagnostic(.packUnknownName, message, at: text.position(ofLine: line)))
  }
}
