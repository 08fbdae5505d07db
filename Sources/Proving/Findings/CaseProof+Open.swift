import Diagnostics
import Scenarios

/// What the visit leaves open.
extension CaseProof {
  func coverage(_ exploration: Exploration) -> [Diagnostic] {
    guard exploration.isComplete else {
      let turns = exploration.turnsCounted
      return [notVisited("Deze casus heeft te veel toestanden: de eerste \(turns) beurten zijn nagegaan.")]
    }
    guard exploration.ignored.isNothing else {
      return [
        notVisited(
          "Deze casus heeft te veel toestanden om ze alle te bezoeken. Met minder feiten en standen is wel alles nagegaan: scènes, reacties en zinnen die nooit voorkomen, staan hier. Of elk einde gehaald wordt en of een gesprek vastloopt, is niet onderzocht."
        )
      ]
    }
    return open(exploration)
  }

  /// What may be reached when there is time enough, but to which no conversation was found.
  private func open(_ exploration: Exploration) -> [Diagnostic] {
    guard !exploration.countsEveryTurn else { return [] }
    let endings = zip(scenario.endings, exploration.seen.endings).compactMap { ending, arrival in
      arrival.flatMap { isOpen($0.first, exploration) ? "het einde '\(ending.id)'" : nil }
    }
    var best: [Int: Sighting] = [:]
    for (scene, places) in exploration.seen.places.enumerated() {
      for (place, reaction) in scenario.scenes[scene].order.enumerated() {
        guard scenario.reactions[reaction].position != nil, let sighting = places[place] else { continue }
        if best[reaction]?.layer == nil { best[reaction] = sighting }
      }
    }
    let reactions = best.sorted { $0.key < $1.key }.filter { isOpen($0.value, exploration) }.map {
      "de reactie '\(scenario.reactions[$0.key].id)'"
    }
    let all = endings + reactions
    guard !all.isEmpty else { return [] }
    return [
      notVisited(
        "Niet beslist is of er binnen de tijd een gesprek komt bij \(all.joined(separator: ", ")).")
    ]
  }

  private func isOpen(_ sighting: Sighting, _ exploration: Exploration) -> Bool {
    sighting.layer == nil && exploration.path(to: sighting) == nil
  }
}
