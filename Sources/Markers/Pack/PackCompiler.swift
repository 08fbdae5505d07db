import Diagnostics

/// Makes flat tables of the sources of a pack.
struct PackCompiler {
  private var result = CompiledRules()
  private var patterns: PatternCompiler
  private var findings: [Diagnostic] = []
  private var markerNumbers: [String: Int] = [:]
  private(set) var samples: [RuleSamples] = []
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

  mutating func finish(isKept: Bool = false) -> CompiledRules {
    result.classes.orWord = patterns.builder.intern("of")
    result.classes.myWord = patterns.builder.intern("mijn")
    result.classes.andWord = patterns.builder.intern("en")
    result.classes.thenWord = patterns.builder.intern("dan")
    result.classes.howWord = patterns.builder.intern("hoe")
    result.classes.whatWord = patterns.builder.intern("wat")
    patterns.builder.finish()
    let builder = patterns.builder
    result.lexicon = builder.lexicon
    result.pool = patterns.pool
    var anchors = AnchorChoice(builder: builder)
    anchors.fill(&result)
    gatherConditions()
    rank()
    result.classNames = builder.classNames
    readWeighing(isKept: isKept)
    return result
  }

  private mutating func readWeighing(isKept: Bool) {
    guard let weighing else { return }
    var reader = WeighingReader(weighing, of: result)
    result.weighing = reader.read()
    findings += reader.findings
    result.hasEarlierWeighing = reader.isEarlier
    if reader.isEarlier, !isKept {
      report(
        .packUnknownName, "Dit is geen weging, of een van een eerdere versie.", weighing.position,
        advice: "Een weging begint met '(markers)' en de namen daarvan.")
    }
    for marker in result.weighing.markers {
      result.weighing.rules.append(result.rules.count)
      result.rules.append(Rule(marker: marker))
      result.ruleNames.append("\(result.markers[marker].id.rawValue)/samen")
    }
  }

  // MARK: Markers

  private mutating func declare(_ source: MarkerSource) {
    guard markerNumbers[source.id.value] == nil else { return }
    guard let name = source.name, let family = source.family else {
      report(
        .packUnknownName,
        "De marker '\(source.id.value)' bestaat nog niet; geef hem een naam en een familie.",
        source.id.position,
        advice: Nearest.question(for: source.id.value, among: markerNumbers.keys.sorted())
          ?? "Families zijn \(Family.allCases.map(\.rawValue).joined(separator: ", ")).")
      return
    }
    guard result.markers.count < MarkerSet.capacity else {
      report(
        .packTooMany, "Er zijn meer dan \(MarkerSet.capacity) markers.", source.id.position,
        advice: "Voeg markers samen: een marker kan veel regels hebben.")
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
          advice: Nearest.question(for: String(name), among: markerNumbers.keys.sorted())
            ?? "'verken uitleg taal op' noemt de meegeleverde; eigen markers staan onder 'markers'.")
      }
    }
    return set
  }

  // MARK: Rules

  private mutating func add(
    _ source: RuleSource, marker: Int, of owner: MarkerSource, in file: String
  ) {
    var rule = Rule(marker: marker)
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
      for draft in patterns.drafts(of: text) { result.patterns.append(store(draft, rule: index)) }
    } else if source.condition == nil {
      report(
        .packEmptyRule, "De regel '\(source.name.value)' zegt niet wat hij hoort.", source.name.position,
        advice:
          "Geef hem 'hoort' met een patroon (hoort: op vakantie), of 'als' met een eigenschap (als: vraag jij)."
      )
    }
    let start = result.exceptions.count
    if let text = source.exceptions {
      for draft in patterns.drafts(of: text) { result.exceptions.append(store(draft, rule: index)) }
    }
    rule.exceptions = start..<result.exceptions.count
    result.rules.append(rule)
    result.ruleNames.append("\(owner.id.value)/\(source.name.value)")
    if source.samples == nil {
      report(
        .packNoSample, "De regel '\(source.name.value)' heeft geen voorbeeld.", source.name.position,
        advice: "Zet erbij wat hij moet horen: 'voorbeeld: ' met een hele zin.")
    }
    samples.append(
      RuleSamples(
        rule: index, file: file, position: source.name.position, hits: source.samples, misses: source.misses))
  }

  private mutating func store(_ draft: PatternCompiler.Draft, rule: Int) -> Pattern {
    let start = result.elements.count
    result.elements += draft.elements
    var pattern = Pattern(elements: start..<result.elements.count, rule: rule)
    for step in draft.elements
    where !step.isOptional && !step.isNegated && !step.isAny && step.classes.isEmpty
      && step.words.count + step.lemmas.count == 1
    {
      let place = step.words.isEmpty ? step.lemmas.lowerBound : step.words.lowerBound
      pattern.presence.insert(patterns.pool[Int(place)])
    }
    pattern.startsClause = draft.startsClause
    pattern.endsClause = draft.endsClause
    return pattern
  }

  /// `vraag (jij|wij) -ontkend`
  private mutating func condition(_ text: Located<String>?) -> Condition {
    var condition = Condition()
    guard let text else { return condition }
    let author = AuthorText(text)
    for piece in author.words() {
      switch author.bytes[piece.lowerBound] {
      case UInt8(ascii: "(") where author.bytes[piece.upperBound - 1] != UInt8(ascii: ")"):
        report(
          .packUnknownName, "Achter '\(author.string(piece))' hoort een sluithaakje.", author.position,
          advice: "Schrijf een keuze zonder spaties: (vraag|stelling).")
        return condition
      case UInt8(ascii: "("):
        var set: ClauseProperties = []
        let names = piece.lowerBound + 1..<max(piece.lowerBound + 1, piece.upperBound - 1)
        for name in author.words(in: names, isBetween: { $0 == UInt8(ascii: "|") }) {
          set.formUnion(property(name, of: author))
        }
        if condition.oneOf.isEmpty { condition.oneOf = set } else { condition.alsoOneOf = set }
      case UInt8(ascii: "-"): condition.forbidden.formUnion(property(piece.dropFirst(), of: author))
      default: condition.required.formUnion(property(piece, of: author))
      }
    }
    return condition
  }

  private mutating func property(_ name: Range<Int>, of author: AuthorText) -> ClauseProperties {
    if let known = ClauseProperties.named(WordHash.of(author.bytes, name)) { return known }
    let written = author.string(name)
    let isNotation = ["en", "of", "niet", ""].contains(written) || written.contains { ",|()".contains($0) }
    report(
      .packUnknownName, "De eigenschap '\(written)' bestaat niet.", author.position,
      advice: isNotation
        ? "Zet eigenschappen achter elkaar, met alleen een spatie ertussen: vraag jij (kort|echo) -ontkend."
        : Nearest.question(for: written, among: ClauseProperties.names.map(\.name))
          ?? "'verken uitleg pakket' noemt ze alle.")
    return []
  }

  /// Each line is a group of which the clause needs a word.
  private mutating func needs(_ text: Located<String>?) -> Range<Int> {
    let start = result.needs.count
    forEachGroup(of: text) { $0.result.needs.append($1) }
    return start..<result.needs.count
  }

  private mutating func excluded(_ text: Located<String>?) -> ClassSet {
    var set = ClassSet()
    forEachGroup(of: text) { set.formUnion($1) }
    return set
  }

  private mutating func forEachGroup(
    of text: Located<String>?, _ body: (inout PackCompiler, ClassSet) -> Void
  ) {
    guard let text else { return }
    let author = AuthorText(text)
    for line in author.lines { body(&self, group(line, of: author)) }
  }

  /// Classes and loose words; the words become a class without a name.
  private mutating func group(_ line: AuthorText.Line, of author: AuthorText) -> ClassSet {
    var set = ClassSet()
    var loose: [String] = []
    let pieces = author.words(in: line.range) { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "|") }
    for piece in pieces {
      let bytes = author.bytes[piece]
      if bytes.first == UInt8(ascii: "<"), bytes.last == UInt8(ascii: ">") {
        if let known = patterns.builder.knownClass(bytes.dropFirst().dropLast()) {
          set.insert(known)
        } else {
          let name = String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self)
          report(
            .packUnknownName, "De woordklasse '\(name)' bestaat niet.", line.position,
            advice: patterns.builder.advice(forClass: name))
        }
      } else {
        loose.append(author.string(piece))
      }
    }
    if !loose.isEmpty {
      let words = loose.joined(separator: " ")
      let name = "\u{0}" + words
      if patterns.builder.knownClass(name.utf8) == nil {
        patterns.builder.add(Located(words, at: line.position), to: name)
      }
      set.insert(patterns.builder.classID(name.utf8))
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
    for (index, rule) in result.rules.enumerated() where !rule.hasPatterns {
      let number = numbers[rule.condition] ?? numbers.count
      if numbers.updateValue(number, forKey: rule.condition) == nil {
        result.conditions.append(rule.condition)
        result.byCondition.append([])
      }
      result.byCondition[number].append(index)
    }
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
    _ kind: DiagnosticKind, _ message: String, _ position: SourcePosition, advice: String
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
