import Diagnostics
import Dialogue
import Markers
import Scenarios

/// What the visit leaves open.
extension CaseProof {
  func coverage(_ exploration: Exploration) -> [Diagnostic] {
    guard exploration.isComplete else {
      let turns = exploration.turnsCounted
      return [
        notVisited(
          "Deze casus heeft te veel toestanden: alleen de eerste \(turns) beurten zijn nagegaan. Wat nooit voorkomt en of een gesprek vastloopt, is niet onderzocht."
        )
      ]
    }
    guard exploration.ignored.isNothing else {
      return [
        notVisited(
          "Deze casus heeft te veel toestanden om ze alle te bezoeken. Alles is nagegaan met dit vrij gelaten: \(leftOpen(exploration.ignored)). Wat dan nooit voorkomt, staat hier. Niet onderzocht: wat alleen daardoor nooit voorkomt, of elk einde gehaald wordt en of een gesprek vastloopt."
        )
      ]
    }
    return open(exploration)
  }

  /// The facts and levels that conditions ask for, but that could be anything.
  private func leftOpen(_ ignored: Ignored) -> String {
    var asked = Observed()
    for reaction in scenario.reactions { asked.add(reaction.condition) }
    let levels = scenario.levels.indices.filter { (asked.levels & ignored.levels) & (1 << UInt16($0)) != 0 }
    let facts = scenario.facts.indices.filter { (asked.facts & ignored.facts) & (1 << UInt64($0)) != 0 }
    let names = levels.map { "'\(scenario.levels[$0].name)'" } + facts.map { "'\(scenario.facts[$0].id)'" }
    let most = 8
    guard names.count > most else { return names.joined(separator: ", ") }
    return names.prefix(most).joined(separator: ", ") + " en \(names.count - most) andere feiten"
  }

  /// What may be reached when there is time enough, but to which no conversation was found.
  private func open(_ exploration: Exploration) -> [Diagnostic] {
    guard !exploration.countsEveryTurn else { return [] }
    var best: [Int: Sighting] = [:]
    for (scene, places) in exploration.seen.places.enumerated() {
      for (place, reaction) in scenario.scenes[scene].order.enumerated() {
        guard scenario.reactions[reaction].position != nil, let sighting = places[place] else { continue }
        if best[reaction]?.layer == nil { best[reaction] = sighting }
      }
    }
    var reactions = best.filter { $0.value.layer == nil }
    var endings: [Int: Sighting] = [:]
    for (ending, arrival) in exploration.seen.endings.enumerated() {
      if let first = arrival?.first, first.layer == nil { endings[ending] = first }
    }
    // From cheap to dear: the proofs of the case, trying out, and a search for each that is left.
    var wandering = Wandering(
      in: exploration.terrain, for: Set(reactions.keys), and: Set(endings.keys))
    if !wandering.isDone { wandering.wander(from: follow(&wandering), turns: 40_000) }
    reactions = reactions.filter { wandering.reactions.contains($0.key) }
    endings = endings.filter { wandering.endings.contains($0.key) }
    let open =
      endings.sorted { $0.key < $1.key }.filter { isOpen($0.value, exploration) }
      .map { "het einde '\(scenario.endings[$0.key].id)'" }
      + reactions.sorted { $0.key < $1.key }.filter { isOpen($0.value, exploration) }
      .map { "de reactie '\(scenario.reactions[$0.key].id)'" }
    guard !open.isEmpty else { return [] }
    return [
      notVisited(
        "Niet beslist is of er binnen de tijd een gesprek komt bij \(open.joined(separator: ", ")).")
    ]
  }

  /// Goes along with the scripted trainees of the case, through real listening; the states that they met.
  private func follow(_ wandering: inout Wandering) -> [ControlState] {
    var reactions: Set<String> = []
    var endings: Set<String> = []
    var states = [ControlState.beginning(scenario)]
    for proof in scenario.proofs {
      var talk = Conversation(scenario, seed: 1)
      _ = talk.begin()
      for step in proof.steps where !talk.isOver {
        let turn = talk.respond(to: witness.listener.listen(to: step.reply, after: talk.lastSaid))
        reactions.insert(turn.reaction)
        if let ending = turn.ending { endings.insert(ending) }
        if !talk.isOver { states.append(talk.control) }
      }
    }
    wandering.meet(
      reactions: Set(scenario.reactions.indices.filter { reactions.contains(scenario.reactions[$0].id) }),
      endings: Set(scenario.endings.indices.filter { endings.contains(scenario.endings[$0].id) }))
    return states
  }

  private func isOpen(_ sighting: Sighting, _ exploration: Exploration) -> Bool {
    // Searching makes diagrams too, and is to stay within bounds.
    exploration.terrain.forest.size > Exploration.Limits.search || exploration.path(to: sighting) == nil
  }
}
