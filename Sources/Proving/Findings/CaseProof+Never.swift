import Diagnostics
import Dialogue
import Scenarios

/// What no conversation comes to.
extension CaseProof {
  func neverEntered() -> [Diagnostic] {
    guard provesAbsence else { return [] }
    return scenario.scenes.indices.filter { !isMet($0) && isPointedAt($0) }.map {
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

  func neverFires() -> [Diagnostic] {
    guard provesAbsence else { return [] }
    var fired: Set<Int> = []
    var places: [Int: (scene: Int, position: Int)] = [:]
    for scene in scenario.scenes.indices where isMet(scene) {
      for (position, reaction) in scenario.scenes[scene].order.enumerated() {
        if exploration.seen.reactions[scene][position] != nil {
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
          advice: reason(place.scene, place.position))
      }
    }
  }

  private func reason(_ scene: Int, _ position: Int) -> String {
    let index = exploration.index
    var winners: [Int: Int] = [:]
    var holds = false
    for state in 0..<index.count {
      var before = exploration.codec.state(index.keys[state])
      guard Int(before.scene) == scene else { continue }
      before.turn = UInt8(clamping: exploration.turn(of: state))
      let open = exploration.tables[scene].open(in: Transition.nextTurn(before))
      guard open[position] else { continue }
      holds = true
      for winner in exploration.tables[scene].winners(over: position, open: open) {
        winners[winner, default: 0] += 1
      }
      if winners.values.reduce(0, +) > 1000 { break }
    }
    guard holds else { return "De voorwaarde geldt hier nooit." }
    let most = winners.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    guard let most, most < scenario.scenes[scene].order.count else {
      return "Geen antwoord past bij wat hier gevraagd wordt."
    }
    return "'\(scenario.reactions[scenario.scenes[scene].order[most]].id)' is altijd eerder."
  }

  func neverEnds() -> [Diagnostic] {
    // Which ending fits cannot be told of a state with a part left out.
    guard isExact else { return [] }
    return zip(scenario.endings, exploration.seen.endings).filter { $0.1 == nil }.map { ending, _ in
      Diagnostic(.neverEnds, "Het einde '\(ending.id)' wordt nooit bereikt.", at: ending.position)
    }
  }

  func neverSaid() -> [Diagnostic] {
    guard provesAbsence else { return [] }
    return exploration.seen.neverSaid.compactMap(\.position).map {
      Diagnostic(.neverSaid, "De voorwaarde van deze zin geldt hier nooit.", at: $0)
    }
  }
}
