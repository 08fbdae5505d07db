extension DebriefWriter {
  /// More than this many in full would bury the rest.
  private static let mostMissed = 4

  func opportunities() -> Debrief.Section? {
    let counted = appraisal.opportunities.filter { $0.outcome != .noReply }
    guard !counted.isEmpty else { return nil }
    let taken = counted.filter(\.isTaken).count
    let summary =
      "Er \(counted.count == 1 ? "was één kans" : "waren \(counted.count) kansen") om in te gaan op "
      + "wat er gebeurde. Je pakte er \(taken == 0 ? "geen" : "\(taken)") op tijd."
    let missed = counted.filter { $0.outcome == .missed }
    let untold = Set(missed.filter { $0.near == nil }.dropFirst(Self.mostMissed).map(\.id))
    let told = counted.filter { !untold.contains($0.id) }
    return section(
      .opportunities, "Kansen",
      (showsFigures ? [.paragraph(summary)] : []) + grouped(told).map { .bullet(text(of: $0)) }
        + rest(missed.filter { untold.contains($0.id) }))
  }

  private func rest(_ untold: [Opportunity]) -> [Debrief.Block] {
    guard !untold.isEmpty else { return [] }
    let turns = untold.flatMap(\.opened).filter { $0 > 0 }
    return [
      .bullet("Ook voorbijgegaan: wat er na \(Dutch.turns(turns)) te zien of te horen was.")
    ]
  }

  /// Opportunities that one reply took are told together.
  private func grouped(_ chances: [Opportunity]) -> [[Opportunity]] {
    chances.reduce(into: []) { groups, chance in
      let same = groups.firstIndex { $0[0].isTaken && $0[0].outcome == chance.outcome }
      if let same { groups[same].append(chance) } else { groups.append([chance]) }
    }
  }

  func text(of chances: [Opportunity], quoting: Bool = true) -> String {
    let seen = chances.map(\.what).joined(separator: " ")
    switch chances[0].outcome {
    case .taken(let turn): return "Gepakt in beurt \(turn). \(seen)\(quoting ? " Jij: \(quote(turn))" : "")"
    case .late(let turn): return "Laat, in beurt \(turn). \(seen)\(quoting ? " Jij: \(quote(turn))" : "")"
    case .missed:
      if let turn = chances[0].near {
        return
          "Bijna, in beurt \(turn). \(seen)\(quoting ? " Jij: \(quote(turn))" : "")\(example(of: chances[0]))"
      }
      return "Voorbijgegaan, \(moment(of: chances[0])). \(seen)\(example(of: chances[0]))"
    case .noReply: return seen
    }
  }

  private func moment(of chance: Opportunity) -> String {
    chance.opened == [0] ? "bij het begin" : "na \(Dutch.turns(chance.opened.filter { $0 > 0 }))"
  }

  private func example(of chance: Opportunity) -> String {
    chance.example.map { " Bijvoorbeeld: \(Dutch.quoted($0))" } ?? ""
  }

  private func quote(_ number: Int) -> String {
    appraisal.turns.first { $0.number == number }.map(wording.quote) ?? ""
  }
}
