/// Decides by points which markers are heard in each clause, after the rules have spoken.
struct Weigher {
  let engine: Engine
  let tokens: [Token]
  let clauses: [Clause]

  private var table: WeighingTable { engine.rules.weighing }

  /// What stands after weighing.
  ///
  /// Rules speak first: what they fired on counts among the features. A rule of a pack that came
  /// after the weighing is not outvoted by it.
  ///
  /// - Parameters:
  ///   - shots: all that fired, in the order of the clauses.
  ///   - standing: those that stood, in that order too.
  ///   - evidence: words that decided are added to it.
  func weigh(
    _ shots: [RuleRun.Shot], standing: [RuleRun.Shot], evidence: inout [Int32]
  ) -> [RuleRun.Shot] {
    guard !table.isEmpty else { return standing }
    var result: [RuleRun.Shot] = []
    result.reserveCapacity(standing.count + 4)
    let company =
      ClauseView.companies.contains(clauses.count) ? clauses.map { table.company(of: tokens[$0.range]) } : []
    let sum = company.reduce(into: TraitSum(), &+=)
    forEachView(of: shots, standing: standing) { view in
      var traits = table.traits(of: view)
      if !company.isEmpty { traits &+= sum &- company[view.index] }
      let points = table.traits.points(of: traits)
      var here = MarkerSet()
      for shot in view.standing {
        if let slot = table.slot(of: shot.marker), engine.rules.rules[shot.rule].isWeighed,
          points[slot] < WeighingTable.enoughToStay
        {
          continue
        }
        here.insert(shot.marker)
        result.append(shot)
      }
      for slot in table.markers.indices where points[slot] >= WeighingTable.enough {
        let marker = table.markers[slot]
        if here.contains(marker) || engine.rules.yields[marker].intersects(here) { continue }
        here.insert(marker)
        if let shot = view.shots.first(where: { $0.marker == marker }) {
          result.append(shot)
        } else {
          let words = deciding(table.traits.slope(of: slot, at: traits), in: view, &evidence)
          result.append(
            RuleRun.Shot(rule: table.rules[slot], marker: marker, clause: view.index, words: words))
        }
      }
    }
    return result
  }

  /// Each feature of a clause that says something of a marker, heaviest first.
  func contributions(
    to marker: Int, in view: ClauseView
  ) -> (points: Int, parts: [(name: String, points: Int)])? {
    guard let slot = table.slot(of: marker) else { return nil }
    var traits = table.start
    var parts: [Int: TraitSum] = [:]
    func add(_ feature: ClauseFeature) {
      guard let row = table.row(for: feature) else { return }
      traits &+= table.rows[row]
      parts[row, default: TraitSum()] &+= table.rows[row]
    }
    view.forEachFeature(add)
    view.forEachWordElsewhere(add)
    let slope = table.traits.slope(of: slot, at: traits)
    let weighed = parts.map { (row: $0.key, points: Int(slope.points(of: $0.value).rounded())) }
      .filter { $0.points != 0 }
      .sorted { (-abs($0.points), $0.row) < (-abs($1.points), $1.row) }
    let points = Int(table.traits.points(of: traits)[slot].rounded(.down))
    return (points, weighed.map { (table.name(of: $0.row), $0.points) })
  }

  /// Calls `body` with each clause as the weighing sees it; both lists go by clause.
  func forEachView(
    of shots: [RuleRun.Shot], standing: [RuleRun.Shot], _ body: (ClauseView) -> Void
  ) {
    var inReply = MarkerSet()
    for shot in shots { inReply.insert(shot.marker) }
    var rest = shots[...]
    var standingRest = standing[...]
    for index in clauses.indices {
      let own = rest.prefix { $0.clause == index }
      let ownStanding = standingRest.prefix { $0.clause == index }
      rest = rest.dropFirst(own.count)
      standingRest = standingRest.dropFirst(ownStanding.count)
      body(
        ClauseView(
          index: index, clauses: clauses, tokens: tokens, shots: own, standing: ownStanding,
          inReply: inReply))
    }
  }

  /// The words that spoke for a marker, three at most; none when grammar alone did.
  private func deciding(
    _ slope: TraitPoints.Slope, in view: ClauseView, _ evidence: inout [Int32]
  ) -> Range<Int> {
    var heaviest = Heaviest()
    var traits = TraitSum()
    var word = view.clause.range.lowerBound
    func weigh() {
      let points = slope.points(of: traits)
      if points > 0 { heaviest.add(Int32(word), points) }
    }
    view.forEachWordFeature { place, feature in
      if place != word {
        weigh()
        (word, traits) = (place, TraitSum())
      }
      if let row = table.row(for: feature) { traits &+= table.rows[row] }
    }
    weigh()
    let start = evidence.count
    heaviest.appendPlaces(to: &evidence)
    return start..<evidence.count
  }
}

/// The three heaviest places; of equals the first.
private struct Heaviest {
  private var places = SIMD4<Int32>(repeating: -1)
  private var points = SIMD4<Float>.zero

  mutating func add(_ place: Int32, _ weight: Float) {
    var rank = 3
    while rank > 0, weight > points[rank - 1] { rank -= 1 }
    guard rank < 3 else { return }
    var later = 2
    while later > rank {
      places[later] = places[later - 1]
      points[later] = points[later - 1]
      later -= 1
    }
    places[rank] = place
    points[rank] = weight
  }

  /// In the order of the text.
  func appendPlaces(to evidence: inout [Int32]) {
    var last: Int32 = -1
    for _ in 0..<3 {
      var next = Int32.max
      for rank in 0..<3 where places[rank] > last { next = min(next, places[rank]) }
      guard next < Int32.max else { return }
      evidence.append(next)
      last = next
    }
  }
}
