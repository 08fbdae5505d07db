import Diagnostics

/// Makes flat tables of the sources of a pack.
struct PackCompiler {
  private var result = CompiledRules()
  private var patterns: PatternCompiler
  private var findings: [Diagnostic] = []
  private var markerNumbers: [String: Int] = [:]
  private(set) var samples: [RuleSamples] = []
  private var anchors = AnchorChoice()
  private var weighing: Located<String>?

  init(builder: LexiconBuilder) { patterns = PatternCompiler(builder: builder) }

  /// Makes the markers known, so that rules can name those of any file.
  mutating func declare(_ sources: [MarkerSource]) {
    for source in sources { declare(source) }
  }

  mutating func add(_ sources: [MarkerSource], of file: String) {
    for source in sources { resolve(source) }
    for source in sources {
      guard let marker = markerNumbers[source.id.value] else { continue }
      for rule in source.rules { add(rule, marker: marker, of: source, in: file) }
    }
  }

  /// What was found since the last time.
  mutating func takeFindings() -> [Diagnostic] {
    defer {
      findings = []
      patterns.findings = []
    }
    return findings + patterns.findings + patterns.builder.takeFindings()
  }

  /// Weighs the rules that were added so far.
  mutating func weigh(_ text: Located<String>) {
    weighing = text
    for index in result.rules.indices { result.rules[index].isWeighed = true }
  }

  mutating func finish() -> CompiledRules {
    var builder = patterns.builder
    result.classes.orWord = builder.intern("of")
    result.classes.myWord = builder.intern("mijn")
    result.classes.andWord = builder.intern("en")
    result.classes.thenWord = builder.intern("dan")
    result.classes.howWord = builder.intern("hoe")
    builder.finish()
    result.lexicon = builder.lexicon
    anchors.fill(&result, builder: builder)
    gatherConditions()
    rank()
    result.classNames = builder.classes.sorted { $0.value < $1.value }.map(\.key)
    readWeighing(classes: builder.classes)
    return result
  }

  private mutating func readWeighing(classes: [String: Int]) {
    guard let weighing else { return }
    let rules = Dictionary(
      result.rules.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var reader = WeighingReader(
      lexicon: result.lexicon, classes: classes, markers: markerNumbers, rules: rules)
    result.weighing = reader.read(weighing)
    findings += reader.findings
    for marker in result.weighing.markers {
      result.weighing.rules.append(result.rules.count)
      result.rules.append(Rule(name: "\(result.markers[marker].id.rawValue)/samen", marker: marker))
    }
  }

  // MARK: Markers

  private mutating func declare(_ source: MarkerSource) {
    guard markerNumbers[source.id.value] == nil else { return }
    guard let name = source.name, let family = source.family else {
      report(
        .packUnknownName,
        "De marker '\(source.id.value)' bestaat nog niet; geef hem een naam en een familie.",
        source.id.position)
      return
    }
    guard result.markers.count < MarkerSet.capacity else {
      report(.packTooMany, "Er zijn meer dan \(MarkerSet.capacity) markers.", source.id.position)
      return
    }
    markerNumbers[source.id.value] = result.markers.count
    result.markers.append(
      Marker(id: MarkerID(source.id.value), family: family.value, name: name.value))
    result.yields.append(MarkerSet())
    result.silencedBy.append(MarkerSet())
    if ![.signaal, .bouwstenen].contains(family.value), source.id.value != "stapelvraag" {
      result.substantial.insert(result.markers.count - 1)
    }
  }

  private mutating func resolve(_ source: MarkerSource) {
    guard let number = markerNumbers[source.id.value] else { return }
    result.yields[number].formUnion(markerSet(source.yields))
    result.silencedBy[number].formUnion(markerSet(source.silencedBy))
  }

  private mutating func markerSet(_ text: Located<String>?) -> MarkerSet {
    var set = MarkerSet()
    guard let text else { return set }
    for name in text.value.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "," }) {
      if let number = markerNumbers[String(name)] {
        set.insert(number)
      } else {
        report(
          .packUnknownName, "De marker '\(name)' bestaat niet.", text.position,
          advice: Nearest.match(for: String(name), among: markerNumbers.keys.sorted()))
      }
    }
    return set
  }

  // MARK: Rules

  private mutating func add(
    _ source: RuleSource, marker: Int, of owner: MarkerSource, in file: String
  ) {
    var rule = Rule(name: "\(owner.id.value)/\(source.name.value)", marker: marker)
    let index = result.rules.count
    rule.condition = condition(source.condition)
    rule.weight = source.weight?.value ?? 100
    rule.isFallback = source.isFallback
    rule.yields = markerSet(source.yields)
    rule.needs = needs(source.contains)
    rule.excluded = excluded(source.excludes)
    rule.scope = scope(source.scope)
    if let text = source.patterns {
      rule.hasPatterns = true
      for (draft, _) in patterns.drafts(of: text) {
        result.patterns.append(store(draft, rule: index))
        anchors.add(draft, pattern: result.patterns.count - 1)
      }
    } else if source.condition == nil {
      report(.packEmptyRule, "De regel '\(source.name.value)' zegt niet wat hij hoort.", source.name.position)
    }
    let start = result.exceptions.count
    if let text = source.exceptions {
      for (draft, _) in patterns.drafts(of: text) {
        result.exceptions.append(store(draft, rule: index))
      }
    }
    rule.exceptions = start..<result.exceptions.count
    result.rules.append(rule)
    if source.samples == nil {
      report(.packNoSample, "De regel '\(source.name.value)' heeft geen voorbeeld.", source.name.position)
    }
    samples.append(
      RuleSamples(
        rule: index, file: file, position: source.name.position, hits: source.samples, misses: source.misses))
  }

  private mutating func store(_ draft: PatternCompiler.Draft, rule: Int) -> Pattern {
    let start = result.elements.count
    for step in draft.steps {
      var element = step.element
      let words = result.pool.count
      result.pool += step.words
      element.words = words..<result.pool.count
      let lemmas = result.pool.count
      result.pool += step.lemmas
      element.lemmas = lemmas..<result.pool.count
      result.elements.append(element)
    }
    var pattern = Pattern(elements: start..<result.elements.count, rule: rule)
    for step in draft.steps
    where !step.element.isOptional && !step.element.isNegated && !step.element.isAny
      && step.element.classes.isEmpty && step.words.count + step.lemmas.count == 1
    {
      for word in step.words + step.lemmas { pattern.presence.insert(word) }
    }
    pattern.startsClause = draft.startsClause
    pattern.endsClause = draft.endsClause
    return pattern
  }

  /// `vraag (jij|wij) -ontkend`
  private mutating func condition(_ text: Located<String>?) -> Condition {
    var condition = Condition()
    guard let text else { return condition }
    for piece in text.value.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if piece.first == "(" {
        var set: ClauseProperties = []
        for name in piece.dropFirst().dropLast().split(separator: "|") {
          set.formUnion(property(name, text.position))
        }
        if condition.oneOf.isEmpty { condition.oneOf = set } else { condition.alsoOneOf = set }
      } else if piece.first == "-" {
        condition.forbidden.formUnion(property(piece.dropFirst(), text.position))
      } else {
        condition.required.formUnion(property(piece, text.position))
      }
    }
    return condition
  }

  private mutating func property(_ name: Substring, _ position: SourcePosition) -> ClauseProperties {
    if let known = ClauseProperties.named(String(name)) { return known }
    report(
      .packUnknownName, "De eigenschap '\(name)' bestaat niet.", position,
      advice: Nearest.match(for: String(name), among: ClauseProperties.names.map(\.name))
        .map { "Bedoel je '\($0)'?" })
    return []
  }

  /// Each line is a group of which the clause needs a word.
  private mutating func needs(_ text: Located<String>?) -> Range<Int> {
    let start = result.needs.count
    for line in text?.lines ?? [] {
      result.needs.append(group(String(decoding: line.text, as: UTF8.self)[...], line.position))
    }
    return start..<result.needs.count
  }

  private mutating func excluded(_ text: Located<String>?) -> ClassSet {
    var set = ClassSet()
    for line in text?.lines ?? [] {
      set.formUnion(group(String(decoding: line.text, as: UTF8.self)[...], line.position))
    }
    return set
  }

  /// Classes and loose words; the words become a class without a name.
  private mutating func group(_ line: Substring, _ position: SourcePosition) -> ClassSet {
    var set = ClassSet()
    var loose: [Substring] = []
    for piece in line.split(whereSeparator: { $0 == " " || $0 == "|" }) {
      if piece.first == "<", piece.last == ">" {
        let name = String(piece.dropFirst().dropLast())
        if patterns.builder.knows(name) {
          set.insert(patterns.builder.classID(name))
        } else {
          report(.packUnknownName, "De woordklasse '\(name)' bestaat niet.", position)
        }
      } else {
        loose.append(piece)
      }
    }
    if !loose.isEmpty {
      let name = "\u{0}" + loose.joined(separator: " ")
      if !patterns.builder.knows(name) {
        patterns.builder.add(Located(loose.joined(separator: " "), at: position), to: name)
      }
      set.insert(patterns.builder.classID(name))
    }
    return set
  }

  private mutating func scope(_ text: Located<String>?) -> Scope {
    switch text?.value {
    case nil, "deelzin": return .clause
    case "zin": return .sentence
    case "beurt": return .reply
    case let other?:
      report(
        .packUnknownName, "Het bereik '\(other)' bestaat niet.", text?.position ?? .start,
        advice: "Kies uit deelzin, zin, beurt.")
      return .clause
    }
  }

  private mutating func gatherConditions() {
    var numbers: [Condition: Int] = [:]
    var lists: [Int: [Int]] = [:]
    for (index, rule) in result.rules.enumerated() where !rule.hasPatterns {
      let number = numbers[rule.condition] ?? numbers.count
      if numbers.updateValue(number, forKey: rule.condition) == nil {
        result.conditions.append(rule.condition)
      }
      lists[number, default: []].append(index)
    }
    result.byCondition = Postings(lists, count: numbers.count)
  }

  /// Settles the order in which markers give way; a circle is cut where it closes.
  private mutating func rank() {
    var waits = result.yields
    for number in waits.indices { waits[number].formUnion(result.silencedBy[number]) }
    for rule in result.rules { waits[rule.marker].formUnion(rule.yields) }
    var ranks = [Int](repeating: 0, count: waits.count)
    for _ in 0..<8 {
      for number in waits.indices {
        for other in waits.indices where other != number && waits[number].contains(other) {
          ranks[number] = min(8, max(ranks[number], ranks[other] + 1))
        }
      }
    }
    result.ranks = ranks
    result.highestRank = ranks.max() ?? 0
  }

  private mutating func report(
    _ kind: DiagnosticKind, _ message: String, _ position: SourcePosition, advice: String? = nil
  ) {
    findings.append(Diagnostic(kind, message, at: position, advice: advice))
  }
}

/// The sentences a rule must and must not hear.
struct RuleSamples: Sendable {
  let rule: Int
  let file: String
  let position: SourcePosition
  let hits: Located<String>?
  let misses: Located<String>?
}
