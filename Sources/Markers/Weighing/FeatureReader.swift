/// Finds the feature that a name in a weighing stands for: `bang`, `je+mist`, `ik|bel`, `<zwaar>`, `=advies`.
struct FeatureReader {
  private let bytes: [UInt8]
  private let lexicon: Lexicon
  private var scanner: Scanner
  let markers: NameTable
  private let classes: NameTable
  private let rules: NameTable

  init(_ bytes: [UInt8], of compiled: CompiledRules) {
    self.bytes = bytes
    lexicon = compiled.lexicon
    scanner = Scanner(bytes)
    markers = NameTable(compiled.markers.map(\.id.rawValue))
    classes = NameTable(compiled.classNames)
    rules = NameTable(compiled.ruleNames)
  }

  /// Nil where nothing is called so.
  mutating func feature(named name: Range<Int>) -> ClauseFeature? {
    let first = bytes[name.lowerBound]
    let rest = name.dropFirst()
    switch first {
    case UInt8(ascii: ":"):
      if let shape = ClauseShape.number(named: hash(rest)) { return .shape(shape) }
      return ClauseProperties.named(hash(rest)).map { .property($0.rawValue.trailingZeroBitCount) }
    case UInt8(ascii: "<"):
      if rest.first.map({ bytes[$0] }) == UInt8(ascii: ":") {
        return ClauseShape.number(named: hash(rest.dropFirst())).map { .before($0) }
      }
      return found(rest.dropLast(), in: classes).map { .wordClass($0) }
    case UInt8(ascii: ">"): return ClauseShape.number(named: hash(rest.dropFirst())).map { .after($0) }
    case UInt8(ascii: "="): return found(rest, in: markers).map { .heard($0) }
    case UInt8(ascii: "~"): return found(rest, in: markers).map { .fired($0) }
    case UInt8(ascii: "^"): return stem(rest).map { .opening($0) }
    case 0xE2 where bytes[name].starts(with: "…".utf8):
      return found(name.dropFirst(3), in: markers).map { .markerElsewhere($0) }
    default: return words(name)
    }
  }

  /// One word, two side by side, a word by its voice, or the name of a rule.
  private mutating func words(_ name: Range<Int>) -> ClauseFeature? {
    guard let sign = name.first(where: { Self.signs.contains(bytes[$0]) }) else {
      return stem(name).map { .word($0) }
    }
    let before = name.lowerBound..<sign
    if bytes[sign] == UInt8(ascii: "/") { return found(name, in: rules).map { .rule($0) } }
    guard let word = stem(sign + 1..<name.upperBound) else { return nil }
    switch bytes[sign] {
    case UInt8(ascii: "|"):
      let voice = hash(before)
      if voice == Self.elsewhereHash { return .wordElsewhere(word) }
      return ClauseShape.voice(named: voice).map { .voiced($0, word) }
    // '+ja' stands for 'ja' at the beginning.
    default: return before.isEmpty ? .pair(0, word) : stem(before).map { .pair($0, word) }
    }
  }

  /// Stands before a word of another clause, where a voice stands before one of the clause itself.
  static let elsewhere = "elders"
  private static let elsewhereHash = WordHash.of(elsewhere.utf8)
  private static let signs = Array("/+|".utf8)

  private func hash(_ range: Range<Int>) -> UInt64 { WordHash.of(bytes, range) }

  private func found(_ name: Range<Int>, in table: NameTable) -> Int? { table.number(of: hash(name)) }

  private mutating func stem(_ word: Range<Int>) -> UInt64? {
    lexicon.stem(ofPlain: bytes, word) ?? scanner.firstWord(in: word, lexicon)?.stem
  }
}
