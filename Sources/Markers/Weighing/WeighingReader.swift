import Diagnostics

/// Reads the weighing of a pack: on each line a feature and what it weighs for which markers.
///
///     begin           diepe-reflectie=-64 advies=-120
///     :stelling+jij   diepe-reflectie=32
///     <gevoelig>      diepe-reflectie=48 advies=-30
///     maar            overtuigen=51
struct WeighingReader {
  let lexicon: Lexicon
  let classes: [String: Int]
  let markers: [String: Int]
  let rules: [String: Int]
  private(set) var findings: [Diagnostic] = []
  /// Markers by the hash of their names: thousands are looked up at every start.
  private let byHash: [UInt64: Int]

  init(lexicon: Lexicon, classes: [String: Int], markers: [String: Int], rules: [String: Int]) {
    self.rules = rules
    self.lexicon = lexicon
    self.classes = classes
    self.markers = markers
    byHash = Dictionary(
      markers.map { (WordHash.of(Array($0.key.utf8)), $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func read(_ text: Located<String>) -> WeighingTable {
    var table = WeighingTable()
    for line in text.lines {
      let pieces = line.text.split(separator: UInt8(ascii: " "))
      guard let first = pieces.first else { continue }
      let name = String(decoding: first, as: UTF8.self)
      let points = points(pieces.dropFirst(), at: line.position, &table)
      if name == "begin" {
        table.setStart(points)
      } else if let feature = feature(name) {
        table.add(points, for: feature, named: name)
      } else {
        report("Het kenmerk '\(name)' bestaat niet.", line.position)
      }
    }
    return table
  }

  private mutating func points(
    _ pieces: ArraySlice<ArraySlice<UInt8>>, at position: SourcePosition, _ table: inout WeighingTable
  ) -> WeighingTable.Points {
    var points = WeighingTable.Points()
    for piece in pieces {
      guard let sign = piece.lastIndex(of: UInt8(ascii: "=")), let value = Self.number(piece[(sign + 1)...])
      else {
        report("'\(String(decoding: piece, as: UTF8.self))' is geen marker=punten.", position)
        continue
      }
      guard let marker = byHash[WordHash.of(piece[..<sign])] else {
        report("De marker '\(String(decoding: piece[..<sign], as: UTF8.self))' bestaat niet.", position)
        continue
      }
      guard let slot = table.makeSlot(for: marker) else {
        report("Er kunnen hooguit \(WeighingTable.capacity) markers gewogen worden.", position)
        continue
      }
      points[slot] = value
    }
    return points
  }

  /// `-12`, from -999 to 999.
  private static func number(_ letters: ArraySlice<UInt8>) -> Int16? {
    let digits = letters.first == UInt8(ascii: "-") ? letters.dropFirst() : letters
    guard (1...3).contains(digits.count) else { return nil }
    var value: Int16 = 0
    for digit in digits {
      guard Letters.isDigit(digit) else { return nil }
      value = value * 10 + Int16(digit - UInt8(ascii: "0"))
    }
    return digits.count < letters.count ? -value : value
  }

  private func feature(_ name: String) -> ClauseFeature? {
    let rest = String(name.dropFirst())
    switch name.first {
    case ":":
      if let shape = ClauseShape.numbers[rest] { return .shape(shape) }
      return ClauseProperties.named(rest).map { .property($0.rawValue.trailingZeroBitCount) }
    case "<" where rest.first == ":": return ClauseShape.numbers[String(rest.dropFirst())].map { .before($0) }
    case ">": return ClauseShape.numbers[String(rest.dropFirst())].map { .after($0) }
    case "<": return classes[String(rest.dropLast())].map { .wordClass($0) }
    case "=": return markers[rest].map { .heard($0) }
    case "~": return markers[rest].map { .fired($0) }
    case "…": return markers[rest].map { .elsewhere($0) }
    case "^": return stem(rest).map { .opening($0) }
    case _ where name.contains("/"): return rules[name].map { .rule($0) }
    default:
      let words = name.split(separator: "+", omittingEmptySubsequences: false)
      guard words.count == 2 else { return stem(name).map { .word($0) } }
      guard let second = stem(String(words[1])) else { return nil }
      // '+ja' stands for 'ja' at the beginning.
      return words[0].isEmpty ? .pair(0, second) : stem(String(words[0])).map { .pair($0, second) }
    }
  }

  private func stem(_ word: String) -> UInt64? {
    var scanner = Scanner(word, lexicon: lexicon)
    scanner.run()
    return scanner.tokens.first?.stem
  }

  private mutating func report(_ message: String, _ position: SourcePosition) {
    findings.append(Diagnostic(.packUnknownName, message, at: position))
  }
}
