import Diagnostics
import Dialogue
import Markers
import Scenarios

/// What a trainee would learn wrongly.
extension CaseProof {
  private var topRank: Int? {
    let ranks = Set(scenario.endings.map(\.rank))
    return ranks.count > 1 ? ranks.max() : nil
  }

  func steeringWins(_: Exploration) -> [Diagnostic] {
    guard let topRank else { return [] }
    let steering = alphabet.with { pack.family(of: $0) == .sturen }
    guard !steering.markers.isEmpty,
      let walk = Exploration.widest(scenario, steering, within: .init(nodes: 2_000_000), follows: false)
    else { return [] }
    return zip(scenario.endings, walk.seen.endings).compactMap { ending, arrival in
      guard ending.rank == topRank, let arrival, let path = walk.pathToEnding(arrival.first),
        let reached = path.ending, scenario.endings[reached].rank == topRank
      else { return nil }
      return Diagnostic(
        .steeringWins, "Wie alleen stuurt, kan het einde '\(ending.id)' halen.", at: ending.position,
        advice: witness.text(path))
    }
  }

  func trickWins(_: Exploration) -> [Diagnostic] {
    guard let topRank else { return [] }
    return alphabet.markers.compactMap { marker in
      guard pack.family(of: marker) != .sturen else { return nil }
      let reply = ReplyClass(
        sentences: [ReplyClass.Sentence(marker: marker, subject: nil)], addressee: nil, action: nil)
      var path = Path(scenario)
      let heard = Stimulus(reply.hearing, in: scenario)
      while path.ending == nil, path.steps.count < 255 { path.say(reply, heard: heard, in: scenario) }
      guard let reached = path.ending, scenario.endings[reached].rank == topRank else { return nil }
      return Diagnostic(
        .trickWins,
        "Wie steeds hetzelfde doet (\(marker.rawValue)), haalt het einde '\(scenario.endings[reached].id)'.",
        at: scenario.endings[reached].position, advice: witness.text(path))
    }
  }

  func ranks(_ exploration: Exploration) -> [Diagnostic] {
    guard exploration.isExact, let trust = scenario.trust else { return [] }
    let reached = zip(scenario.endings, exploration.seen.endings).compactMap { ending, arrival in
      arrival.map { (ending, $0) }
    }
    return reached.compactMap { ending, arrival in
      let lower = reached.first { $0.0.rank < ending.rank && $0.1.lowest > arrival.highest }
      return lower.map {
        let path = exploration.pathToEnding(arrival.first)
        return Diagnostic(
          .rankContradicts,
          "Het einde '\(ending.id)' staat boven '\($0.0.id)', maar wordt met minder \(scenario.levels[trust].name) gehaald.",
          at: ending.position, advice: path.map(witness.text))
      }
    }
  }

  /// Steering in a mixed reply that passes as exploring.
  ///
  /// Only within what a scene itself answers, and not by what asks for words of its own: what is more
  /// precise goes first, and the author meant that. Steering about another subject may pass as well.
  func swallowed(_ exploration: Exploration) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for scene in scenario.scenes.indices where exploration.isMet(scene: scene) {
      let order = scenario.scenes[scene].order
      for position in scenario.scenes[scene].own {
        let reaction = order[position]
        guard let place = scenario.reactions[reaction].position, welcomes(reaction),
          !findings.contains(where: { $0.position == place }),
          let path = mixed(in: scene, taken: position, exploration)
        else { continue }
        findings.append(
          Diagnostic(
            .swallows,
            "Een antwoord dat ook stuurt, telt bij '\(scenario.reactions[reaction].id)' als verkennen.",
            at: place, advice: witness.text(path)))
      }
    }
    return findings
  }

  /// Exploring that does the client good.
  private func welcomes(_ reaction: Int) -> Bool {
    let markers = scenario.reactions[reaction].cue.map { scenario.cues[$0].markers } ?? []
    return !markers.isEmpty && !markers.contains { pack.family(of: $0) == .sturen }
      && markers.contains { pack.family(of: $0) == .verkennen } && scenario.trustStep(of: reaction) > 0
  }

  /// A conversation whose last reply both explores and steers, and is taken as exploring, where its
  /// steering alone would have cost something.
  private func mixed(in scene: Int, taken position: Int, _ exploration: Exploration) -> Path? {
    let order = scenario.scenes[scene].order
    let exploring = scenario.reactions[order[position]].cue.map { scenario.cues[$0] }
    guard let exploring, exploring.words == nil,
      let first = exploring.markers.first(where: { pack.family(of: $0) == .verkennen })
    else { return nil }
    let terrain = exploration.terrain
    let below = position + 1..<max(position + 1, scenario.scenes[scene].own.upperBound)
    for costly in below where scenario.trustStep(of: order[costly]) < 0 {
      guard let sighting = exploration.seen.places[scene][costly], let layer = sighting.layer,
        layer < exploration.turnsCounted,
        let cue = scenario.reactions[order[costly]].cue.map({ scenario.cues[$0] }),
        cue.words == nil, cue.about.allSatisfy({ exploring.about.contains($0) }),
        let steer = cue.markers.first(where: { pack.family(of: $0) == .sturen })
      else { continue }
      let reply = ReplyClass(
        sentences: [
          ReplyClass.Sentence(marker: first, subject: exploring.about.first ?? exploring.words),
          ReplyClass.Sentence(marker: steer, subject: cue.about.first ?? cue.words),
        ], addressee: nil, action: nil)
      let heard = order.indices.filter { place in
        scenario.reactions[order[place]].cue.map { scenario.cues[$0].fits(reply.hearing) } ?? true
      }
      guard heard.contains(position) else { continue }
      let guards = terrain.guards(at: sighting.spot, turn: layer + 1)
      var states = terrain.forest.and(sighting.states, guards.open[position])
      for place in heard where place < position {
        states = terrain.forest.without(states, guards.open[place])
      }
      let there = Sighting(layer: layer, spot: sighting.spot, states: states, place: nil)
      guard var path = exploration.path(to: there, saysIt: false) else { continue }
      path.say(reply, in: scenario)
      if path.steps.last?.reaction == order[position] { return path }
    }
    return nil
  }
}

extension Exploration {
  /// A conversation up to and with its ending.
  func pathToEnding(_ sighting: Sighting) -> Path? {
    guard let start = path(to: sighting, saysIt: false) else { return nil }
    let scene = terrain.spots[sighting.spot].scene
    for (place, outcome) in terrain.outcomeOfPlace[scene].enumerated() {
      let ends = terrain.arrows(from: sighting.spot).contains { $0.outcome == outcome && $0.ends }
      guard ends || sighting.layer == layers.count + extraTime.count - 2 else { continue }
      var path = start
      if path.take(place, waitingIn: sighting.states, at: sighting.spot, in: terrain), path.ending != nil {
        return path
      }
    }
    return nil
  }
}
