/// One run of all rules over the clauses of a reply.
struct RuleRun {
  /// A rule that fired, before markers give way to one another.
  struct Shot {
    var rule: Int
    var marker: Int
    var clause: Int
    /// Where its words are in ``RuleRun/evidence``; empty stands for the whole clause.
    var words: Range<Int>
  }

  private let engine: Engine
  private let clauses: [Clause]
  private var matcher: Matcher
  private(set) var shots: [Shot] = []
  /// Indices of words.
  private(set) var evidence: [Int32] = []
  private var heard = MarkerSet()
  /// For rules that weigh less than all: the clause in which they last counted, from 1.
  private var counted: [Int32] = []
  private var scores: [Int] = []
  private var partial: [Shot] = []
  private let everywhere: WordPresence

  init(engine: Engine, tokens: [Token], clauses: [Clause]) {
    self.engine = engine
    self.clauses = clauses
    matcher = Matcher(engine: engine, tokens: tokens)
    everywhere = clauses.reduce(into: WordPresence()) { $0.formUnion($1.presence) }
    shots.reserveCapacity(16)
    evidence.reserveCapacity(48)
  }

  mutating func run() {
    for index in clauses.indices {
      heard = MarkerSet()
      partial.removeAll(keepingCapacity: true)
      runConditions(index)
      let clause = clauses[index]
      for place in clause.range { runAnchors(at: place, in: index) }
      weigh(index)
    }
  }

  private mutating func runConditions(_ clause: Int) {
    let properties = clauses[clause].properties
    for number in engine.rules.conditions.indices
    where engine.rules.conditions[number].holds(for: properties) {
      for rule in engine.rules.byCondition[number] {
        guard isWanted(rule, in: clause, checkingCondition: false) else { continue }
        guard !isExcepted(rule, near: clauses[clause].start, in: clause) else { continue }
        fire(rule, clause, words: evidence.count..<evidence.count)
      }
    }
  }

  private mutating func runAnchors(at place: Int, in clause: Int) {
    let token = matcher.tokens[place]
    if token.word != 0 {
      attempt(engine.rules.byWord.range(Int(token.word)), at: place, in: clause) {
        $0.rules.byWord.entries[$1]
      }
      if !token.form.isEmpty {
        attempt(engine.rules.byLemma.range(Int(token.lemma)), at: place, in: clause) {
          $0.rules.byLemma.entries[$1]
        }
      }
    }
    var rest = token.classes.intersection(engine.rules.anchoring)
    while let id = rest.popFirst() {
      attempt(engine.rules.byClass.range(id), at: place, in: clause) { $0.rules.byClass.entries[$1] }
    }
  }

  @inline(__always)
  private mutating func attempt(
    _ postings: Range<Int>, at place: Int, in clause: Int, entry: (Engine, Int) -> Postings.Entry
  ) {
    guard !postings.isEmpty else { return }
    let present = clauses[clause].presence
    let properties = clauses[clause].properties
    for index in postings {
      let entry = entry(engine, index)
      guard entry.canFit(present, properties), !heard.contains(Int(entry.marker)) else { continue }
      attempt(Int(entry.pattern), at: place, in: clause)
    }
  }

  private mutating func attempt(_ number: Int, at place: Int, in clause: Int) {
    let pattern = engine.rules.patterns[number]
    guard presence(for: pattern.rule, in: clause).mayContain(pattern.presence) else { return }
    guard isWanted(pattern.rule, in: clause, checkingCondition: true) else { return }
    let (range, head) = reach(engine.rules.rules[pattern.rule].scope, of: clause)
    guard matcher.matches(pattern, anchor: place, in: range, head: head, tail: clauses[clause].tail)
    else { return }
    let start = evidence.count
    matcher.forEachMatched(of: pattern) { evidence.append($0) }
    let words = start..<evidence.count
    guard !isExcepted(pattern.rule, near: place, in: clause) else {
      evidence.removeLast(words.count)
      return
    }
    fire(pattern.rule, clause, words: words)
  }

  private func presence(for rule: Int, in clause: Int) -> WordPresence {
    switch engine.rules.rules[rule].scope {
    case .clause: clauses[clause].presence
    case .sentence: clauses[clause].sentencePresence
    case .reply: everywhere
    }
  }

  /// The words a rule may look at from this clause.
  private func reach(_ scope: Scope, of clause: Int) -> (range: Range<Int>, head: Int) {
    switch scope {
    case .clause: (clauses[clause].range, clauses[clause].head)
    case .sentence: (clauses[clause].sentenceRange, clauses[clause].sentenceRange.lowerBound)
    case .reply: (0..<matcher.tokens.count, clauses[0].head)
    }
  }

  private func isWanted(_ number: Int, in clause: Int, checkingCondition: Bool) -> Bool {
    let rule = engine.rules.rules[number]
    if heard.contains(rule.marker) { return false }
    if rule.weight < 100, !counted.isEmpty, counted[number] == Int32(clause + 1) { return false }
    if checkingCondition, !rule.condition.holds(for: clauses[clause].properties) { return false }
    let classes = clauses[clause].classes
    if rule.excluded.intersects(classes) { return false }
    for need in rule.needs where !engine.rules.needs[need].intersects(classes) { return false }
    return true
  }

  private mutating func isExcepted(_ number: Int, near place: Int, in clause: Int) -> Bool {
    let rule = engine.rules.rules[number]
    guard !rule.exceptions.isEmpty else { return false }
    let (range, head) = reach(rule.scope, of: clause)
    let present = presence(for: number, in: clause)
    for index in rule.exceptions {
      let pattern = engine.rules.exceptions[index]
      guard present.mayContain(pattern.presence) else { continue }
      if matcher.matchesAnywhere(pattern, near: place, in: range, head: head, tail: clauses[clause].tail) {
        return true
      }
    }
    return false
  }

  private mutating func fire(_ number: Int, _ clause: Int, words: Range<Int>) {
    let rule = engine.rules.rules[number]
    let shot = Shot(rule: number, marker: rule.marker, clause: clause, words: words)
    guard rule.weight < 100 else {
      if !rule.isFallback { heard.insert(rule.marker) }
      shots.append(shot)
      return
    }
    if counted.isEmpty {
      counted = Array(repeating: 0, count: engine.rules.rules.count)
      scores = Array(repeating: 0, count: engine.rules.markers.count)
    }
    counted[number] = Int32(clause + 1)
    partial.append(shot)
  }

  /// Adds up the rules that weigh less than all.
  private mutating func weigh(_ clause: Int) {
    guard !partial.isEmpty else { return }
    for shot in partial { scores[shot.marker] += engine.rules.rules[shot.rule].weight }
    for shot in partial where scores[shot.marker] >= 100 && !heard.contains(shot.marker) {
      heard.insert(shot.marker)
      let heaviest = partial.filter { $0.marker == shot.marker }
        .max { engine.rules.rules[$0.rule].weight < engine.rules.rules[$1.rule].weight }
      shots.append(heaviest ?? shot)
    }
    for shot in partial { scores[shot.marker] = 0 }
  }
}
