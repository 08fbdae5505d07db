/// Everything that listening needs, in flat tables.
struct CompiledRules: Sendable {
  var lexicon = Lexicon()
  var classes = GrammarClasses()
  var classNames: [String] = []
  var markers: [Marker] = []
  /// Per marker: to which it gives way on the same clause, and anywhere in the reply.
  var yields: [MarkerSet] = []
  var silencedBy: [MarkerSet] = []
  /// Markers that say what a clause does, so that fallbacks keep silent.
  var substantial = MarkerSet()
  /// How many others a marker has to wait for.
  var ranks: [Int] = []
  var highestRank = 0

  var rules: [Rule] = []
  var elements: [PatternElement] = []
  var pool: [WordID] = []
  var needs: [ClassSet] = []
  var patterns: [Pattern] = []
  var exceptions: [Pattern] = []

  /// Patterns by the word, lemma or class they hang on.
  var byWord = Postings()
  var byLemma = Postings()
  var byClass = Postings()
  var anchoring = ClassSet()

  /// Rules without words, together by what they ask of a clause.
  var conditions: [Condition] = []
  var byCondition = Postings()

  var weighing = WeighingTable()
}

/// Lists of numbers by number, end to end.
struct Postings: Sendable {
  private(set) var starts: [Int32] = [0]
  private(set) var entries: [Int32] = []
  /// Beside each entry, what has to be in the clause for it to be worth a look.
  private(set) var presences: [WordPresence] = []

  init() {}

  init(_ lists: [Int: [Int]], count: Int, presence: (Int) -> WordPresence = { _ in WordPresence() }) {
    starts = [0]
    starts.reserveCapacity(count + 1)
    for key in 0..<count {
      for entry in lists[key] ?? [] {
        entries.append(Int32(entry))
        presences.append(presence(entry))
      }
      starts.append(Int32(entries.count))
    }
  }

  @inline(__always)
  func range(_ key: Int) -> Range<Int> {
    guard key + 1 < starts.count else { return 0..<0 }
    return Int(starts[key])..<Int(starts[key + 1])
  }
}
