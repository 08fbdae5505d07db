/// Something about a clause that can speak for or against a marker.
enum ClauseFeature: Hashable, Sendable {
  /// What grammar says of it, by bit of ``ClauseProperties``.
  case property(Int)
  /// Its kind and its subject together, such as `stelling+jij`.
  case shape(Int)
  /// The shapes of the clauses before and after it.
  case before(Int)
  case after(Int)
  case wordClass(Int)
  /// Words that say the same, in every form.
  case word(UInt64)
  case pair(UInt64, UInt64)
  /// A word by who is spoken of, or one from another clause of the reply: 'bel' after 'ik' does something
  /// else than after 'jij'.
  case voiced(Int, UInt64)
  /// The first word after `ja`, `nou`, `maar`.
  case opening(UInt64)
  /// A rule that fired in this clause.
  case rule(Int)
  /// A marker that rules made heard in this clause.
  case heard(Int)
  /// A marker of which a rule fired in this clause, perhaps to give way.
  case fired(Int)
  /// A marker of which a rule fired in another clause of the reply.
  case elsewhere(Int)
}

/// What a clause looks like to the weighing.
struct ClauseView {
  let index: Int
  let clauses: [Clause]
  let tokens: [Token]
  /// What fired in it, and what of that stood.
  let shots: ArraySlice<RuleRun.Shot>
  let standing: ArraySlice<RuleRun.Shot>
  /// Markers of which a rule fired anywhere in the reply.
  let inReply: MarkerSet

  var clause: Clause { clauses[index] }

  @inline(__always)
  func forEachFeature(_ body: (ClauseFeature) -> Void) {
    let clause = clause
    body(.shape(ClauseShape.number(of: clause.properties)))
    if index > 0 { body(.before(ClauseShape.number(of: clauses[index - 1].properties))) }
    if index + 1 < clauses.count { body(.after(ClauseShape.number(of: clauses[index + 1].properties))) }
    var properties = clause.properties.subtracting(ClauseShape.properties).rawValue
    while properties != 0 {
      body(.property(properties.trailingZeroBitCount))
      properties &= properties - 1
    }
    clause.classes.forEach { body(.wordClass($0)) }
    forEachWordFeature { body($1) }
    body(.opening(tokens[clause.head].stem))
    forEachMarkerFeature(body)
  }

  /// What its words say, each with the place of the word.
  @inline(__always)
  func forEachWordFeature(_ body: (Int, ClauseFeature) -> Void) {
    let voice = ClauseShape.voice(of: clause.properties)
    var before: UInt64 = 0
    for place in clause.range {
      let stem = tokens[place].stem
      body(place, .word(stem))
      body(place, .voiced(voice, stem))
      body(place, .pair(before, stem))
      before = stem
    }
  }

  /// How many clauses can say something for each other: a text of more is no reply of one breath, and its
  /// points would not fit.
  static let companies = 2...64

  /// What the words of the other clauses say for this one.
  func forEachWordElsewhere(_ body: (ClauseFeature) -> Void) {
    guard Self.companies.contains(clauses.count) else { return }
    for other in clauses.indices where other != index {
      for token in tokens[clauses[other].range] { body(.voiced(ClauseShape.elsewhere, token.stem)) }
    }
  }

  @inline(__always)
  private func forEachMarkerFeature(_ body: (ClauseFeature) -> Void) {
    var fired = MarkerSet()
    for shot in shots {
      body(.rule(shot.rule))
      fired.insert(shot.marker)
    }
    var heard = MarkerSet()
    for shot in standing { heard.insert(shot.marker) }
    inReply.forEach { marker in
      if heard.contains(marker) { body(.heard(marker)) }
      body(fired.contains(marker) ? .fired(marker) : .elsewhere(marker))
    }
  }
}

/// Kind and subject of a clause as one number, with a name.
enum ClauseShape {
  static let kinds: ClauseProperties = [
    .questionWord, .verbFirst, .statement, .imperative, .fragment, .subordinate, .tag, .action,
  ]
  static let subjects: ClauseProperties = [.i, .you, .we, .third]
  static let properties = kinds.union(subjects)

  private static let kindNames = named(kinds)
  private static let subjectNames = named(subjects)

  private static func named(_ set: ClauseProperties) -> [String] {
    ClauseProperties.names.filter { !set.isDisjoint(with: $0.property) }
      .sorted { $0.property.rawValue < $1.property.rawValue }.map(\.name)
  }

  /// By the lowest bit of each; both stand side by side in the properties.
  @inline(__always)
  static func number(of properties: ClauseProperties) -> Int {
    let kind = min((properties.rawValue & kinds.rawValue).trailingZeroBitCount, kindCount)
    let subject = (properties.rawValue & subjects.rawValue).trailingZeroBitCount
    return kind * (subjectCount + 1) + min(subject - firstSubject, subjectCount)
  }

  /// The subject, or the kind where there is none.
  @inline(__always)
  static func voice(of properties: ClauseProperties) -> Int {
    let subject = (properties.rawValue & subjects.rawValue).trailingZeroBitCount - firstSubject
    if subject < subjectCount { return subject }
    return subjectCount + min((properties.rawValue & kinds.rawValue).trailingZeroBitCount, kindCount)
  }

  /// The voice of words from another clause.
  static let elsewhere = subjectCount + kindCount + 1

  /// `jij`; without a subject `fragment`.
  static func voiceName(_ number: Int) -> String {
    if number == elsewhere { return "elders" }
    return number < subjectCount ? subjectNames[number] : kindName(number - subjectCount)
  }

  /// By the hash of the name.
  static func voice(named hash: UInt64) -> Int? { voices.number(of: hash) }

  private static let voices = NameTable((0...elsewhere).map(voiceName))

  private static func kindName(_ kind: Int) -> String { kind < kindNames.count ? kindNames[kind] : "deelzin" }

  private static let kindCount = 8
  private static let subjectCount = 4
  private static let firstSubject = ClauseProperties.i.rawValue.trailingZeroBitCount

  /// `stelling+jij`; without a subject `fragment`.
  static func name(_ number: Int) -> String {
    let first = kindName(number / (subjectCount + 1))
    let subject = number % (subjectCount + 1)
    return subject < subjectNames.count ? "\(first)+\(subjectNames[subject])" : first
  }

  /// By the hash of the name.
  static func number(named hash: UInt64) -> Int? { numbers.number(of: hash) }

  private static let numbers = NameTable((0..<count).map(name))

  static let count = (kindCount + 1) * (subjectCount + 1)
}
