import Diagnostics
import Dialogue
import Scenarios

/// Where a conversation cannot go on.
extension CaseProof {
  func deadEnds(_ exploration: Exploration) -> [Diagnostic] {
    guard exploration.isExact else { return [] }
    let stuck = StuckStates(in: exploration)
    var findings: [Diagnostic] = []
    var named: Set<Int> = []
    for scene in stuck.scenes where stuck.isWhole(scene) {
      let onward = targets(of: scene, exploration)
      named.insert(scene)
      let id = scenario.scenes[scene].id
      if onward.isEmpty {
        findings.append(
          Diagnostic(
            .noWayOn, "Uit de scène '\(id)' leidt geen weg.", at: scenario.scenes[scene].position,
            advice: way(to: stuck.first[scene], exploration)))
      } else if onward.allSatisfy(stuck.isWhole), returns(to: scene, through: onward, exploration) {
        findings.append(
          Diagnostic(
            .loop, "Vanuit de scène '\(id)' gaat het gesprek alleen nog rond.",
            at: scenario.scenes[scene].position, advice: way(to: stuck.first[scene], exploration)))
      }
    }
    for scene in stuck.scenes where !stuck.isWhole(scene) {
      guard targets(of: scene, exploration).isDisjoint(with: named) else { continue }
      // Without a conversation to it, time may always prevent it.
      guard let first = stuck.first[scene], let path = exploration.path(to: first, saysIt: false) else {
        continue
      }
      findings.append(
        Diagnostic(
          .trap, "In de scène '\(scenario.scenes[scene].id)' kan een gesprek vastlopen.",
          at: scenario.scenes[scene].position, advice: path.steps.isEmpty ? nil : witness.text(path)))
    }
    return findings
  }

  private func way(to sighting: Sighting?, _ exploration: Exploration) -> String? {
    guard let path = sighting.flatMap({ exploration.path(to: $0, saysIt: false) }), !path.steps.isEmpty
    else { return nil }
    return witness.text(path)
  }

  private func targets(of scene: Int, _ exploration: Exploration) -> Set<Int> {
    Set(
      scenario.scenes[scene].order.enumerated()
        .filter {
          exploration.seen.places[scene][$0.offset].map { !exploration.isInExtraTime($0) } ?? false
        }
        .compactMap {
          switch scenario.reactions[$0.element].destination {
          case .scene(let target), .detour(let target): target
          case .stay, .back, .ending, .endingThatFits: nil
          }
        }
    ).subtracting([scene])
  }

  private func returns(to scene: Int, through onward: Set<Int>, _ exploration: Exploration) -> Bool {
    var reached = onward
    var open = Array(onward)
    while let next = open.popLast() {
      for target in targets(of: next, exploration) where reached.insert(target).inserted {
        open.append(target)
      }
    }
    return reached.contains(scene)
  }

  func lostChances(_ exploration: Exploration) -> [Diagnostic] {
    guard exploration.isComplete else { return [] }
    var offered: Set<Int> = []
    for scene in scenario.scenes.indices where exploration.isMet(scene: scene) {
      offered.formUnion(scenario.scenes[scene].chances)
      for reaction in scenario.scenes[scene].order {
        switch scenario.reactions[reaction].destination {
        case .ending, .endingThatFits: break
        default: offered.formUnion(scenario.reactions[reaction].chances)
        }
      }
    }
    return scenario.reactions.flatMap(\.chances).filter { !offered.contains($0) }.map {
      Diagnostic(
        .noChance, "Na het antwoord waarmee deze kans begint, is het gesprek voorbij.",
        at: scenario.chances[$0].position)
    }
  }
}
