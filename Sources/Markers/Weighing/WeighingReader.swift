import Diagnostics

/// Reads the weighing of a pack: what each trait says for the markers, then on each line a feature and how
/// strongly it shows each trait, a letter for each.
///
///     (markers)       advies diepe-reflectie
///     (begin)         -64 -120
///     (trekken)       12 -30
///     (trek)          512 -40
///     (trek)          -8 300
///     :stelling+jij   Tq
///     maar            OC
///
/// Thousands of these lines are read at every start, so that names are looked up by the hash of their bytes,
/// and no piece of the text is copied.
struct WeighingReader {
  private let text: AuthorText
  private var features: FeatureReader
  private(set) var findings: [Diagnostic] = []
  private var place = 0
  /// From 0.
  private var line = 0
  /// How many traits said what they say.
  private var traits = 0
  /// Whether it is a weighing in the form of an earlier version, which began otherwise; none of it is read.
  private(set) var isEarlier = false

  // No word can be written so.
  private static let markers = WordHash.of("(markers)".utf8)
  private static let start = WordHash.of("(begin)".utf8)
  private static let traitStart = WordHash.of("(trekken)".utf8)
  private static let trait = WordHash.of("(trek)".utf8)

  init(_ text: Located<String>, of compiled: CompiledRules) {
    self.text = AuthorText(text)
    features = FeatureReader(self.text.bytes, of: compiled)
  }

  mutating func read() -> WeighingTable {
    let bytes = text.bytes
    // A line with a feature is seldom shorter; a table that turns out longer grows.
    var table = WeighingTable(of: bytes, capacity: bytes.count / 76)
    while place < bytes.count, !isEarlier {
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
    if table.isEmpty, hash(name) != Self.markers { return isEarlier = true }
    switch hash(name) {
    case Self.markers: readMarkers(&table)
    case Self.start: table.traits.start = points(of: table)
    case Self.traitStart:
      table.start = TraitSum(numbers(TraitSum.count, "trekken").map { Int16(truncatingIfNeeded: $0) })
    case Self.trait:
      if traits < TraitSum.count {
        table.traits.set(points(of: table), of: traits)
      } else {
        skipLine()
        report("Er kunnen hooguit \(TraitSum.count) trekken zijn.")
      }
      traits += 1
    default:
      guard let row = row() else {
        return report(
          "Achter '\(text.string(name))' horen hooguit \(TraitSum.count) tekens van '0' tot en met 'o'.")
      }
      if let feature = features.feature(named: name) {
        table.add(row, for: feature, named: name)
      } else {
        report("Het kenmerk '\(text.string(name))' bestaat niet.")
      }
    }
  }

  /// `advies reflectie`, up to the end of the line.
  private mutating func readMarkers(_ table: inout WeighingTable) {
    while let start = nextWord() {
      skipWord()
      guard let marker = features.markers.number(of: hash(start..<place)) else {
        report("De marker '\(text.string(start..<place))' bestaat niet.")
        continue
      }
      if table.makeSlot(for: marker) == nil {
        report("Er kunnen hooguit \(TraitPoints.capacity) markers gewogen worden.")
      }
    }
  }

  /// A number for each marker, up to the end of the line.
  private mutating func points(of table: WeighingTable) -> WeighingTable.Points {
    var points = WeighingTable.Points()
    for (slot, number) in numbers(table.markers.count, "markers").enumerated() {
      points[slot] = Float(number)
    }
    return points
  }

  /// At most `most` numbers, up to the end of the line.
  private mutating func numbers(_ most: Int, _ things: String) -> [Int] {
    var numbers: [Int] = []
    while let start = nextWord() {
      skipWord()
      let word = text.string(start..<place)
      if let number = Int(word), abs(number) <= Int(Int16.max) {
        numbers.append(number)
      } else {
        report("'\(word)' is geen getal tussen -\(Int16.max) en \(Int16.max).")
      }
    }
    if numbers.count > most { report("Dit zijn meer getallen dan er \(things) zijn.") }
    return Array(numbers.prefix(most))
  }

  /// A letter for each trait; those that are left out say nothing.
  private mutating func row() -> TraitSum? {
    guard let start = nextWord() else { return nil }
    skipWord()
    let letters = start..<place
    guard nextWord() == nil else {
      skipLine()
      return nil
    }
    return TraitSum(letters: text.bytes[letters])
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

  private func hash(_ range: Range<Int>) -> UInt64 { WordHash.of(text.bytes, range) }

  private mutating func report(_ message: String) {
    findings.append(Diagnostic(.packUnknownName, message, at: text.position(ofLine: line)))
  }
}
