import Diagnostics

/// Turns the lines of a rule into patterns.
struct PatternCompiler {
  static let mostVariants = 96

  /// A pattern before it is hung on one of its words.
  struct Draft {
    var elements: [PatternElement] = []
    var startsClause = false
    var endsClause = false
    /// Words that may stand before the next step.
    var gap = 0
    var crossesNegation = true

    /// The same, with one step more.
    func adding(_ step: PatternElement) -> Draft {
      var result = self
      result.add(step)
      return result
    }

    mutating func add(_ step: PatternElement) {
      var step = step
      step.gap = Int32(gap)
      step.gapCrossesNegation = crossesNegation
      elements.append(step)
      gap = 0
      crossesNegation = true
    }

    var hasWord: Bool { elements.contains { !$0.isOptional && !$0.isAny && !$0.isNegated } }
  }

  var builder: LexiconBuilder
  var findings: [Diagnostic] = []
  /// Words and infinitives that elements name.
  private(set) var pool: [WordID] = []
  private var syntax = PatternSyntax([])

  init(builder: LexiconBuilder) { self.builder = builder }

  mutating func drafts(of text: Located<String>) -> [Draft] {
    var result: [Draft] = []
    let author = AuthorText(text)
    syntax = PatternSyntax(author.bytes)
    for line in author.lines {
      do {
        try syntax.parse(line.range)
        var drafts = [Draft()]
        drafts[0].elements.reserveCapacity(min(syntax.items.count, 6))
        try extend(&drafts, with: syntax.items.indices)
        if drafts.count > Self.mostVariants {
          report(
            .packBadPattern,
            "Dit patroon valt in \(drafts.count) varianten uiteen; meer dan \(Self.mostVariants) kan niet.",
            line.position, advice: "Splits het: op elke regel van 'hoort' kan er een staan.")
          continue
        }
        for draft in drafts {
          if draft.hasWord {
            result.append(draft)
          } else {
            report(
              .packBadPattern, "Dit patroon heeft geen woord waaraan het te herkennen is.", line.position,
              advice: "Er moet minstens één woord, werkwoord of klasse in staan zonder ? of !.")
          }
        }
      } catch {
        report(.packBadPattern, error.message, line.position, advice: error.advice)
      }
    }
    return result
  }

  private mutating func extend(
    _ drafts: inout [Draft], with items: Range<Int>
  ) throws(PatternSyntax.Failure) {
    var place = items.lowerBound
    while place < items.upperBound {
      guard drafts.count <= Self.mostVariants else { return }
      switch syntax.items[place] {
      case .start: for index in drafts.indices { drafts[index].startsClause = true }
      case .end: for index in drafts.indices { drafts[index].endsClause = true }
      case .gap(let size, let crosses):
        for index in drafts.indices {
          drafts[index].gap += size
          drafts[index].crossesNegation = crosses
        }
      case .atom(_, let negated, let optional):
        try extend(&drafts, withStepOf: place..<place + 1, negated: negated, optional: optional)
      case .choice(let end, let optional):
        try extend(&drafts, withBranches: place + 1..<end, optional: optional)
        place = end
      case .bar, .choiceEnd: break
      }
      place += 1
    }
  }

  /// Single words make one step together; each longer branch makes variants of its own.
  private mutating func extend(
    _ drafts: inout [Draft], withBranches items: Range<Int>, optional: Bool
  ) throws(PatternSyntax.Failure) {
    if isPlain(items) {
      return try extend(&drafts, withStepOf: items, negated: false, optional: optional)
    }
    let branches = branches(items)
    var result: [Draft] = optional ? drafts : []
    let single = branches.filter(isPlain)
    if !single.isEmpty {
      var copy = drafts
      try extend(&copy, withStepOf: single.joined(), negated: false, optional: false)
      result += copy
    }
    for branch in branches where !isPlain(branch) {
      var copy = drafts
      try extend(&copy, with: branch)
      result += copy
    }
    drafts = result
  }

  /// Whether there is nothing but a word in each branch.
  private func isPlain(_ items: Range<Int>) -> Bool {
    guard items.count % 2 == 1 else { return false }
    for place in items {
      let isWordPlace = (place - items.lowerBound) % 2 == 0
      switch syntax.items[place] {
      case .atom(_, negated: false, optional: false): if !isWordPlace { return false }
      case .bar: if isWordPlace { return false }
      default: return false
      }
    }
    return true
  }

  private func branches(_ items: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = items.lowerBound
    var place = start
    while place < items.upperBound {
      switch syntax.items[place] {
      case .choice(let end, _): place = end
      case .bar:
        result.append(start..<place)
        start = place + 1
      default: break
      }
      place += 1
    }
    result.append(start..<items.upperBound)
    return result
  }

  /// Adds one step that fits any of the words among `items`; a separable verb makes variants of its own.
  private mutating func extend(
    _ drafts: inout [Draft], withStepOf items: some Collection<Int>, negated: Bool, optional: Bool
  ) throws(PatternSyntax.Failure) {
    var step = PatternElement()
    step.isNegated = negated
    step.isOptional = optional
    var apart: [(verb: WordID, particle: WordID)] = []
    let start = pool.count
    for item in items {
      guard case .atom(let atom, _, _) = syntax.items[item] else { continue }
      switch atom.kind {
      case .lemma: continue
      case .any: step.isAny = true
      case .word: pool.append(builder.intern(syntax.bytes, atom.letters))
      case .wordClass:
        guard let id = builder.knownClass(syntax.bytes[atom.letters]) else {
          throw PatternSyntax.Failure(
            message: "De woordklasse '\(word(atom))' bestaat niet.",
            advice: builder.advice(forClass: word(atom)))
        }
        step.classes.insert(id)
      case .prefix: step.classes.insert(affixClass(syntax.bytes[atom.letters], isPrefix: true))
      case .suffix: step.classes.insert(affixClass(syntax.bytes[atom.letters], isPrefix: false))
      }
    }
    let middle = pool.count
    for item in items {
      guard case .atom(let atom, _, _) = syntax.items[item], atom.kind == .lemma else { continue }
      guard let lemma = builder.verbLemma(syntax.bytes, atom.letters) else {
        throw PatternSyntax.Failure(
          message: "'\(word(atom))' is geen werkwoord dat op -en of -n eindigt.",
          advice: PieceAdvice.verb(word(atom)))
      }
      pool.append(lemma)
      if !negated, let parts = builder.separable[lemma] { apart.append(parts) }
    }
    step.words = Int32(start)..<Int32(middle)
    step.lemmas = Int32(middle)..<Int32(pool.count)
    guard !apart.isEmpty else {
      for index in drafts.indices { drafts[index].add(step) }
      return
    }
    var result = drafts.map { $0.adding(step) }
    for parts in apart {
      let verb = PatternElement(lemmas: pooled(parts.verb))
      let particle = PatternElement(words: pooled(parts.particle))
      // 'op te bellen'
      let joint = PatternElement(words: pooled(builder.intern("te")))
      for draft in drafts {
        var between = draft.adding(verb)
        between.gap = 6
        result.append(between.adding(particle))
        result.append(draft.adding(particle).adding(joint).adding(verb))
      }
    }
    drafts = result
  }

  private func word(_ atom: PatternSyntax.Atom) -> String {
    String(decoding: syntax.bytes[atom.letters], as: UTF8.self)
  }

  private mutating func pooled(_ word: WordID) -> Range<Int32> {
    pool.append(word)
    return Int32(pool.count - 1)..<Int32(pool.count)
  }

  private mutating func affixClass(_ letters: ArraySlice<UInt8>, isPrefix: Bool) -> Int {
    let star = CollectionOfOne(UInt8(ascii: "*"))
    let name = isPrefix ? Array(letters) + star : star + Array(letters)
    if let known = builder.knownClass(name) { return known }
    let id = builder.classID(name)
    builder.affix(letters, isPrefix: isPrefix, class: id)
    return id
  }

  private mutating func report(
    _ kind: DiagnosticKind, _ message: String, _ position: SourcePosition, advice: String
  ) {
    findings.append(Diagnostic(kind, message, at: position, advice: advice))
  }
}
