import Diagnostics
import Dialogue
import Scenarios

/// Where a conversation cannot go on.
extension CaseProof {
  func deadEnds() -> [Diagnostic] {
    guard isExact else { return [] }
    let free = exploration.statesThatCanEnd()
    var stuck: [Int: [Int]] = [:]
    var isWhole = scenario.scenes.indices.map { isMet($0) }
    for state in 0..<exploration.index.count {
      let scene = Int(exploration.codec.state(exploration.index.keys[state]).scene)
      if free[state] { isWhole[scene] = false } else { stuck[scene, default: []].append(state) }
    }
    var findings: [Diagnostic] = []
    var named: Set<Int> = []
    for (scene, states) in stuck.sorted(by: { $0.key < $1.key }) where isWhole[scene] {
      guard let first = states.first else { continue }
      let onward = targets(of: scene)
      named.insert(scene)
      let id = scenario.scenes[scene].id
      if onward.isEmpty {
        findings.append(
          Diagnostic(
            .noWayOn, "Uit de scène '\(id)' leidt geen weg.", at: scenario.scenes[scene].position,
            advice: way(to: first)))
      } else if onward.allSatisfy({ isWhole[$0] }), returns(to: scene, through: onward) {
        findings.append(
          Diagnostic(
            .loop, "Vanuit de scène '\(id)' gaat het gesprek alleen nog rond.",
            at: scenario.scenes[scene].position, advice: way(to: first)))
      }
    }
    for (scene, states) in stuck.sorted(by: { $0.key < $1.key }) where !isWhole[scene] {
      guard let first = states.first, targets(of: scene).isDisjoint(with: named) else { continue }
      findings.append(
        Diagnostic(
          .trap, "In de scène '\(scenario.scenes[scene].id)' kan een gesprek vastlopen.",
          at: scenario.scenes[scene].position, advice: way(to: first)))
    }
    return findings
  }

  private func way(to state: Int) -> String? {
    let place = Seen.Place(
      state: state, replyClass: 0, turn: exploration.turn(of: state), inExtraTime: false)
    guard let path = exploration.path(to: place, saysIt: false), !path.steps.isEmpty else { return nil }
    return witness.text(path)
  }

  private func targets(of scene: Int) -> Set<Int> {
    Set(
      scenario.scenes[scene].order.enumerated()
        .filter { exploration.seen.reactions[scene][$0.offset]?.inExtraTime == false }
        .compactMap {
          switch scenario.reactions[$0.element].destination {
          case .scene(let target), .detour(let target): target
          case .stay, .back, .ending, .endingThatFits: nil
          }
        }
    ).subtracting([scene])
  }

  private func returns(to scene: Int, through onward: Set<Int>) -> Bool {
    var reached = onward
    var open = Array(onward)
    while let next = open.popLast() {
      for target in targets(of: next) where reached.insert(target).inserted { open.append(target) }
    }
    return reached.contains(scene)
  }

  func lostChances() -> [Diagnostic] {
    guard provesAbsence else { return [] }
    var offered: Set<Int> = []
    for scene in scenario.scenes.indices where isMet(scene) {
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

extension Exploration {
  /// States from which some way of replying leads to an ending, the time left aside.
  func statesThatCanEnd() -> [Bool] {
    var free = ending
    let frontier = layers.last ?? index.count
    for state in frontier..<index.count { free[state] = true }
    var tables = tables
    let moments = Set(tables.flatMap(\.turns)).sorted()
    var changed = true
    while changed {
      changed = false
      for state in stride(from: index.count - 1, through: 0, by: -1) where !free[state] {
        let first = turn(of: state) + 1
        let turns = [first] + moments.filter { $0 > first && $0 <= scenario.about.mostTurns }
        if turns.contains(where: { leads(from: state, at: $0, to: free, &tables) }) {
          free[state] = true
          changed = true
        }
      }
    }
    return free
  }

  private func leads(from state: Int, at turn: Int, to free: [Bool], _ tables: inout [SceneTable]) -> Bool {
    var now = codec.state(index.keys[state])
    now.turn = UInt8(clamping: turn)
    for choice in tables[Int(now.scene)].choices(in: now) {
      let step = Transition.taking(choice.reaction, of: scenario, in: now, keepsTime: false)
      if step.ending != nil { return true }
      if let next = index.find(codec.key(codec.canonical(step.state))), free[next] { return true }
    }
    return false
  }
}
