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
      // 'Ja ja ja' says no more than 'ja'.
      if stem == before { continue }
      body(place, .word(stem))
      body(place, .voiced(voice, stem))
      body(place, .pair(before, stem))
      before = stem
    }
  }

  /// So many clauses say something for each other; a text of more is no longer one thing that was said, and
  /// its points would not fit.
  static let companies = 2...64

  /// What the words of the other clauses say for this one.
  func forEachWordElsewhere(_ body: (ClauseFeature) -> Void) {
    guard Self.companies.contains(clauses.count) else { return }
    for other in clauses.indices where other != index {
      for token in tokens[clauses[other].range] { body(.wordElsewhere(token.stem)) }
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
      body(fired.contains(marker) ? .fired(marker) : .markerElsewhere(marker))
    }
  }
}
