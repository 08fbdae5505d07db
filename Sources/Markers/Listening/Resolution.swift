/// Lets markers give way to one another.
struct Resolution {
  let engine: Engine

  /// The shots that stand. Markers that give way to none are settled first, so that what has given
  /// way itself silences nobody.
  func standing(of shots: [RuleRun.Shot], clauses: Int) -> [RuleRun.Shot] {
    guard !shots.isEmpty else { return [] }
    var byClause = [MarkerSet](repeating: MarkerSet(), count: clauses)
    var inReply = MarkerSet()
    var result: [RuleRun.Shot] = []
    result.reserveCapacity(shots.count)
    for rank in 0...engine.rules.highestRank {
      let before = result.count
      for shot in shots
      where engine.rules.ranks[shot.marker] == rank && !engine.rules.rules[shot.rule].isFallback {
        var yields = engine.rules.yields[shot.marker]
        yields.formUnion(engine.rules.rules[shot.rule].yields)
        if yields.intersects(byClause[shot.clause]) { continue }
        if engine.rules.silencedBy[shot.marker].intersects(inReply) { continue }
        result.append(shot)
      }
      for shot in result[before...] {
        byClause[shot.clause].insert(shot.marker)
        inReply.insert(shot.marker)
      }
    }
    // Shots come clause by clause, and one fallback for each will do.
    var filled = -1
    let saysSomething = engine.rules.substantial.intersects(inReply)
    for shot in shots where engine.rules.rules[shot.rule].isFallback && !saysSomething {
      if engine.rules.rules[shot.rule].yields.intersects(inReply) { continue }
      if engine.rules.silencedBy[shot.marker].intersects(inReply) { continue }
      if shot.clause == filled { continue }
      filled = shot.clause
      result.append(shot)
    }
    return result
  }
}
