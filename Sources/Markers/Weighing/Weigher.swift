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
  /// - Parameter evidence: words that decided are added to it.
  func weigh(
    _ shots: [RuleRun.Shot], standing: [RuleRun.Shot], evidence: inout [Int32]
  ) -> [RuleRun.Shot] {
    guard !table.isEmpty else { return standing }
    var result = standing.filter { shot in
      table.slots[shot.marker] == nil || !engine.rules.rules[shot.rule].isWeighed
    }
    for (index, view) in views(of: shots, standing: standing).enumerated() {
      let points = table.points(of: view)
      var here = MarkerSet()
      for shot in result where shot.clause == index { here.insert(shot.marker) }
      for shot in standing where shot.clause == index && !here.contains(shot.marker) {
        guard let slot = table.slots[shot.marker], points[slot] >= WeighingTable.enoughToStay else {
          continue
        }
        here.insert(shot.marker)
        result.append(shot)
      }
      for slot in table.markers.indices where points[slot] >= WeighingTable.enough {
        let marker = table.markers[slot]
        if here.contains(marker) || engine.rules.yields[marker].intersects(here) { continue }
        here.insert(marker)
        if let shot = shots.first(where: { $0.clause == index && $0.marker == marker }) {
          result.append(shot)
        } else {
          let words = deciding(slot, in: view, &evidence)
          result.append(RuleRun.Shot(rule: table.rules[slot], marker: marker, clause: index, words: words))
        }
      }
    }
    return result
  }

  /// Each feature of a clause that says something of a marker, heaviest first.
  func contributions(
    to marker: Int, in view: ClauseView
  ) -> (points: Int, parts: [(name: String, points: Int)])? {
    guard let slot = table.slots[marker] else { return nil }
    var parts: [(name: String, points: Int)] = []
    view.forEachFeature { feature in
      guard let row = table.row(for: feature), table.rows[row][slot] != 0 else { return }
      parts.append((table.names[row], Int(table.rows[row][slot])))
    }
    parts.sort { abs($0.points) > abs($1.points) }
    return (Int(table.points(of: view)[slot]), parts)
  }

  func views(of shots: [RuleRun.Shot], standing: [RuleRun.Shot]) -> [ClauseView] {
    var fired = [MarkerSet](repeating: MarkerSet(), count: clauses.count)
    var heard = fired
    var inReply = MarkerSet()
    var rules = [[Int]](repeating: [], count: clauses.count)
    for shot in shots {
      rules[shot.clause].append(shot.rule)
      fired[shot.clause].insert(shot.marker)
      inReply.insert(shot.marker)
    }
    for shot in standing { heard[shot.clause].insert(shot.marker) }
    return clauses.indices.map { index in
      ClauseView(
        clause: clauses[index], previous: index > 0 ? clauses[index - 1] : nil,
        next: index + 1 < clauses.count ? clauses[index + 1] : nil, tokens: tokens, rules: rules[index],
        heard: heard[index], fired: fired[index],
        inReply: inReply, markerCount: engine.rules.markers.count)
    }
  }

  /// The words that spoke for a marker, three at most; none when grammar alone did.
  private func deciding(_ slot: Int, in view: ClauseView, _ evidence: inout [Int32]) -> Range<Int> {
    var weights: [(place: Int, points: Int16)] = []
    var before: UInt64 = 0
    for place in view.clause.range {
      let stem = view.tokens[place].stem
      var points: Int16 = 0
      for feature in [ClauseFeature.word(stem), .pair(before, stem)] {
        if let row = table.row(for: feature) { points &+= table.rows[row][slot] }
      }
      before = stem
      if points > 0 { weights.append((place, points)) }
    }
    weights.sort { $0.points > $1.points }
    let start = evidence.count
    evidence += weights.prefix(3).map(\.place).sorted().map(Int32.init)
    return start..<evidence.count
  }
}
