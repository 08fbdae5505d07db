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
  /// `marker/naam`, by number of the rule.
  var ruleNames: [String] = []
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
  var byCondition: [[Int]] = []

  var weighing = WeighingTable()
  var hasEarlierWeighing = false
}
