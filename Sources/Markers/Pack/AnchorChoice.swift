/// Hangs every pattern on its rarest step, so that most patterns are never looked at.
struct AnchorChoice {
  private let builder: LexiconBuilder
  private let grammar = GrammarClasses()
  private var byWord: [(key: Int, pattern: Int)] = []
  private var byLemma: [(key: Int, pattern: Int)] = []
  private var byClass: [(key: Int, pattern: Int)] = []

  init(builder: LexiconBuilder) { self.builder = builder }

  mutating func fill(_ rules: inout CompiledRules) {
    for pattern in rules.patterns.indices { hang(pattern, in: &rules) }
    let patterns = rules.patterns
    let owners = rules.rules
    func entry(_ number: Int) -> Postings.Entry {
      let pattern = patterns[number]
      let rule = owners[pattern.rule]
      // A rule that looks further than its clause is weighed when it is tried.
      let presence = rule.scope == .clause ? pattern.presence : WordPresence()
      return Postings.Entry(
        presence: presence, required: rule.condition.required, forbidden: rule.condition.forbidden,
        marker: Int32(rule.marker), pattern: Int32(number))
    }
    rules.byWord = Postings(byWord, count: builder.lexicon.infos.count, entry: entry)
    rules.byLemma = Postings(byLemma, count: builder.lexicon.infos.count, entry: entry)
    rules.byClass = Postings(byClass, count: ClassSet.capacity, entry: entry)
  }

  private mutating func hang(_ pattern: Int, in rules: inout CompiledRules) {
    let steps = rules.patterns[pattern].elements
    var best = -1
    var lowest = Int.max
    for place in steps {
      guard let cost = cost(of: rules.elements[place], rules.pool), cost < lowest else { continue }
      (best, lowest) = (place, cost)
    }
    guard best >= 0 else { return }
    rules.patterns[pattern].before = reach(from: steps.lowerBound, to: best, in: rules.elements)
    let anchor = rules.elements[best]
    for word in anchor.words { byWord.append((Int(rules.pool[Int(word)]), pattern)) }
    for lemma in anchor.lemmas { byLemma.append((Int(rules.pool[Int(lemma)]), pattern)) }
    anchor.classes.forEach { id in
      byClass.append((id, pattern))
      rules.anchoring.insert(id)
    }
  }

  /// How often the step will fit, roughly; nil when it cannot be an anchor.
  private func cost(of step: PatternElement, _ pool: [WordID]) -> Int? {
    guard !step.isAny, !step.isNegated, !step.isOptional else { return nil }
    var cost = 0
    for word in step.words { cost += weight(pool[Int(word)]) }
    for lemma in step.lemmas { cost += 2 + weight(pool[Int(lemma)]) }
    step.classes.forEach { id in
      if id <= grammar.third { cost += 100 }
      if id == grammar.function { cost += 400 }
      cost += 4 + min(builder.size(of: id), 60)
    }
    return cost
  }

  private func weight(_ word: WordID) -> Int {
    let classes = builder.lexicon.infos[Int(word)].classes
    if classes.contains(grammar.i) || classes.contains(grammar.you) { return 60 }
    return classes.contains(grammar.function) ? 25 : 1
  }

  /// How many words there can be between the first step and the anchor.
  private func reach(from first: Int, to anchor: Int, in steps: [PatternElement]) -> ClosedRange<Int> {
    var least = 0
    var most = 0
    for place in first..<anchor {
      if !steps[place].isOptional { least += 1 }
      most += 1 + Int(steps[place + 1].gap)
    }
    return least...max(least, most)
  }
}
