/// Hangs every pattern on its rarest step, so that most patterns are never looked at.
struct AnchorChoice {
  private var byWord: [Int: [Int]] = [:]
  private var byLemma: [Int: [Int]] = [:]
  private var byClass: [Int: [Int]] = [:]
  private var drafts: [(draft: PatternCompiler.Draft, pattern: Int)] = []

  mutating func add(_ draft: PatternCompiler.Draft, pattern: Int) { drafts.append((draft, pattern)) }

  mutating func fill(_ rules: inout CompiledRules, builder: LexiconBuilder) {
    let grammar = GrammarClasses()
    for (draft, pattern) in drafts {
      var best = -1
      var lowest = Int.max
      for (place, step) in draft.steps.enumerated() {
        guard let cost = cost(of: step, builder: builder, grammar: grammar), cost < lowest else { continue }
        (best, lowest) = (place, cost)
      }
      guard best >= 0 else { continue }
      rules.patterns[pattern].before = reach(before: best, in: draft)
      let anchor = draft.steps[best]
      for word in anchor.words { byWord[Int(word), default: []].append(pattern) }
      for lemma in anchor.lemmas { byLemma[Int(lemma), default: []].append(pattern) }
      anchor.element.classes.forEach { id in
        byClass[id, default: []].append(pattern)
        rules.anchoring.insert(id)
      }
    }
    let patterns = rules.patterns
    let owners = rules.rules
    func presence(_ pattern: Int) -> WordPresence {
      // A rule that looks further than its clause is weighed when it is tried.
      owners[patterns[pattern].rule].scope == .clause ? patterns[pattern].presence : WordPresence()
    }
    rules.byWord = Postings(byWord, count: builder.lexicon.infos.count, presence: presence)
    rules.byLemma = Postings(byLemma, count: builder.lexicon.infos.count, presence: presence)
    rules.byClass = Postings(byClass, count: ClassSet.capacity, presence: presence)
  }

  /// How often the step will fit, roughly; nil when it cannot be an anchor.
  private func cost(of step: PatternCompiler.Step, builder: LexiconBuilder, grammar: GrammarClasses) -> Int? {
    guard !step.element.isAny, !step.element.isNegated, !step.element.isOptional else { return nil }
    var cost = 0
    func weight(_ info: WordInfo) -> Int {
      if info.classes.contains(grammar.i) || info.classes.contains(grammar.you) { return 60 }
      return info.classes.contains(grammar.function) ? 25 : 1
    }
    for word in step.words { cost += weight(builder.lexicon.infos[Int(word)]) }
    for lemma in step.lemmas { cost += 2 + weight(builder.lexicon.infos[Int(lemma)]) }
    step.element.classes.forEach { id in
      if id <= grammar.third { cost += 100 }
      if id == grammar.function { cost += 400 }
      cost += 4 + min(builder.size(of: id), 60)
    }
    return cost
  }

  private func reach(before place: Int, in draft: PatternCompiler.Draft) -> ClosedRange<Int> {
    var least = 0
    var most = 0
    for step in draft.steps[..<place] where !step.element.isOptional { least += 1 }
    for index in 0..<place {
      most += 1
      if index > 0 { most += draft.steps[index].element.gap }
    }
    if place > 0 { most += draft.steps[place].element.gap }
    return least...max(least, most)
  }
}
