import Diagnostics

/// Turns the lines of a rule into patterns.
struct PatternCompiler {
  static let mostVariants = 96

  /// One step, before it goes to the pool.
  struct Step {
    var element = PatternElement()
    var words: [WordID] = []
    var lemmas: [WordID] = []
  }

  struct Draft {
    var steps: [Step] = []
    var startsClause = false
    var endsClause = false
    /// Words that may stand before the next step.
    var gap = 0
    var crossesNegation = true
  }

  var builder: LexiconBuilder
  var findings: [Diagnostic] = []

  init(builder: LexiconBuilder) { self.builder = builder }

  mutating func drafts(of text: Located<String>) -> [(draft: Draft, position: SourcePosition)] {
    var result: [(Draft, SourcePosition)] = []
    for line in text.lines {
      do {
        let items = try PatternSyntax.parse(line.text)
        var drafts = [Draft()]
        try extend(&drafts, with: items)
        if drafts.count > Self.mostVariants {
          report(
            .packBadPattern, "Dit patroon valt in \(drafts.count) varianten uiteen; splits het.",
            line.position)
          continue
        }
        for draft in drafts {
          if draft.steps.contains(where: {
            !$0.element.isOptional && !$0.element.isAny && !$0.element.isNegated
          }) {
            result.append((draft, line.position))
          } else {
            report(
              .packBadPattern, "Dit patroon heeft geen woord waaraan het te herkennen is.", line.position)
          }
        }
      } catch {
        report(.packBadPattern, error.message, line.position)
      }
    }
    return result
  }

  private mutating func extend(
    _ drafts: inout [Draft], with items: [PatternSyntax.Item]
  ) throws(PatternSyntax.Failure) {
    for item in items {
      guard drafts.count <= Self.mostVariants else { return }
      switch item {
      case .start: for index in drafts.indices { drafts[index].startsClause = true }
      case .end: for index in drafts.indices { drafts[index].endsClause = true }
      case .gap(let size, let crosses):
        for index in drafts.indices {
          drafts[index].gap += size
          drafts[index].crossesNegation = crosses
        }
      case .atom(let atom, let negated, let optional):
        try extend(&drafts, withStepsOf: [atom], negated: negated, optional: optional)
      case .choice(let branches, let optional):
        try extend(&drafts, with: branches, optional: optional)
      }
    }
  }

  private mutating func extend(
    _ drafts: inout [Draft], with branches: [[PatternSyntax.Item]], optional: Bool
  ) throws(PatternSyntax.Failure) {
    var single: [PatternSyntax.Atom] = []
    var longer: [[PatternSyntax.Item]] = []
    for branch in branches {
      if branch.count == 1, case .atom(let atom, negated: false, optional: false) = branch[0] {
        single.append(atom)
      } else {
        longer.append(branch)
      }
    }
    var result: [Draft] = longer.isEmpty || !optional ? [] : drafts
    if !single.isEmpty {
      var copy = drafts
      try extend(&copy, withStepsOf: single, negated: false, optional: optional && longer.isEmpty)
      result += copy
    }
    for branch in longer {
      var copy = drafts
      try extend(&copy, with: branch)
      result += copy
    }
    drafts = result
  }

  /// Adds one step that fits any of `atoms`; a separable verb makes variants of its own.
  private mutating func extend(
    _ drafts: inout [Draft], withStepsOf atoms: [PatternSyntax.Atom], negated: Bool, optional: Bool
  ) throws(PatternSyntax.Failure) {
    var step = Step()
    step.element.isNegated = negated
    step.element.isOptional = optional
    var apart: [(verb: WordID, particle: WordID)] = []
    for atom in atoms {
      switch atom {
      case .any: step.element.isAny = true
      case .word(let word): step.words.append(builder.intern(word))
      case .wordClass(let name):
        guard builder.knows(String(decoding: name, as: UTF8.self)) else {
          throw PatternSyntax.Failure(
            message: "De woordklasse '\(String(decoding: name, as: UTF8.self))' bestaat niet.")
        }
        step.element.classes.insert(builder.classID(String(decoding: name, as: UTF8.self)))
      case .prefix(let letters):
        step.element.classes.insert(affixClass(letters, isPrefix: true))
      case .suffix(let letters):
        step.element.classes.insert(affixClass(letters, isPrefix: false))
      case .lemma(let verb):
        guard let lemma = builder.verbLemma(verb) else {
          throw PatternSyntax.Failure(
            message: "'\(String(decoding: verb, as: UTF8.self))' is geen werkwoord dat op -en of -n eindigt.")
        }
        step.lemmas.append(lemma)
        if let parts = builder.separable[lemma], !negated { apart.append(parts) }
      }
    }
    var result = drafts.map { adding(step, to: $0) }
    for parts in apart {
      for draft in drafts {
        var verb = Step()
        verb.lemmas = [parts.verb]
        var particle = Step()
        particle.words = [parts.particle]
        var between = adding(verb, to: draft)
        between.gap = 6
        result.append(adding(particle, to: between))
        // 'op te bellen'
        var joint = Step()
        joint.words = [builder.intern("te")]
        result.append(adding(verb, to: adding(joint, to: adding(particle, to: draft))))
      }
    }
    drafts = result
  }

  private func adding(_ step: Step, to draft: Draft) -> Draft {
    var result = draft
    var step = step
    step.element.gap = draft.gap
    step.element.gapCrossesNegation = draft.crossesNegation
    result.steps.append(step)
    result.gap = 0
    result.crossesNegation = true
    return result
  }

  private mutating func affixClass(_ bytes: ArraySlice<UInt8>, isPrefix: Bool) -> Int {
    let letters = String(decoding: bytes, as: UTF8.self)
    let name = isPrefix ? "\(letters)*" : "*\(letters)"
    if builder.knows(name) { return builder.classID(name) }
    let id = builder.classID(name)
    builder.affix(bytes, isPrefix: isPrefix, class: id)
    return id
  }

  private mutating func report(_ kind: DiagnosticKind, _ message: String, _ position: SourcePosition) {
    findings.append(Diagnostic(kind, message, at: position))
  }
}
