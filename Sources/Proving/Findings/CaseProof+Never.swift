import Diagnostics
import Dialogue
import Scenarios

/// What no conversation comes to.
extension CaseProof {
  func neverEntered(_ exploration: Exploration) -> [Diagnostic] {
    guard exploration.isComplete else { return [] }
    return scenario.scenes.indices.filter { !exploration.isMet(scene: $0) && isPointedAt($0) }.map {
      Diagnostic(
        .neverEntered, "In de scène '\(scenario.scenes[$0].id)' komt geen enkel gesprek.",
        at: scenario.scenes[$0].position)
    }
  }

  /// Scenes that no arrow leads to are reported without a proof.
  private func isPointedAt(_ scene: Int) -> Bool {
    scenario.scenes.indices.contains { from in
      from != scene
        && scenario.scenes[from].order.contains {
          scenario.reactions[$0].destination == .scene(scene)
            || scenario.reactions[$0].destination == .detour(scene)
        }
    }
  }

  func neverFires(_ exploration: Exploration) -> [Diagnostic] {
    guard exploration.isComplete else { return [] }
    var fired: Set<Int> = []
    var places: [Int: (scene: Int, position: Int)] = [:]
    for scene in scenario.scenes.indices where exploration.isMet(scene: scene) {
      for (position, reaction) in scenario.scenes[scene].order.enumerated() {
        if exploration.seen.places[scene][position] != nil {
          fired.insert(reaction)
        } else if places[reaction] == nil {
          places[reaction] = (scene, position)
        }
      }
    }
    return places.filter { !fired.contains($0.key) }.compactMap { reaction, place in
      scenario.reactions[reaction].position.map {
        Diagnostic(
          .neverFires, "De reactie '\(scenario.reactions[reaction].id)' komt nooit aan de beurt.", at: $0,
          advice: reason(exploration, place.scene, place.position))
      }
    }
  }

  private func reason(_ exploration: Exploration, _ scene: Int, _ position: Int) -> String {
    let terrain = exploration.terrain
    let spots = terrain.spots.indices.filter { terrain.spots[$0].scene == scene }
    let layers = exploration.layers + [exploration.uncounted]
    let holds = layers.enumerated().contains { turn, layer in
      spots.contains { spot in
        spot < layer.count
          && terrain.forest.meets(
            layer[spot],
            terrain.guards(at: spot, turn: min(turn + 1, scenario.about.mostTurns)).open[position])
      }
    }
    guard holds else { return "De voorwaarde geldt hier nooit." }
    let rivals = terrain.replies[scene].ways[position].flatMap(\.rivals.members)
    guard let winner = terrain.replies[scene].winners[position] ?? rivals.first else {
      return "Geen antwoord past bij wat hier gevraagd wordt."
    }
    return "'\(scenario.reactions[scenario.scenes[scene].order[winner]].id)' is altijd eerder."
  }

  func neverEnds(_ exploration: Exploration) -> [Diagnostic] {
    // Which ending fits cannot be told of a state with a part left out.
    guard exploration.isExact else { return [] }
    return zip(scenario.endings, exploration.seen.endings).filter { $0.1 == nil }.map { ending, _ in
      Diagnostic(.neverEnds, "Het einde '\(ending.id)' wordt nooit bereikt.", at: ending.position)
    }
  }

  func neverSaid(_ exploration: Exploration) -> [Diagnostic] {
    guard exploration.isComplete else { return [] }
    return exploration.seen.neverSaid(isMet: exploration.isMet).compactMap(\.position).map {
      Diagnostic(.neverSaid, "De voorwaarde van deze zin geldt hier nooit.", at: $0)
    }
  }
}
