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

  func steeringWins() -> [Diagnostic] {
    guard let topRank else { return [] }
    let steering = replies.classes.indices.filter { number in
      let markers = replies.classes[number].markers
      return !markers.isEmpty && markers.allSatisfy { pack.family(of: $0) == .sturen }
    }
    guard !steering.isEmpty else { return [] }
    let walk = Exploration.widest(
      scenario, replies, among: steering, within: .init(states: 100_000, steps: 2_000_000))
    return zip(scenario.endings, walk.seen.endings).compactMap { ending, arrival in
      guard ending.rank == topRank, let arrival,
        let path = walk.path(to: arrival.first) ?? walk.pathIntoTime(from: arrival.first, replying: steering),
        let reached = path.ending, scenario.endings[reached].rank == topRank,
        path.steps.allSatisfy({ step in step.reply.markers.allSatisfy { pack.family(of: $0) == .sturen } })
      else { return nil }
      return Diagnostic(
        .steeringWins, "Wie alleen stuurt, kan het einde '\(ending.id)' halen.", at: ending.position,
        advice: witness.text(path))
    }
  }

  func trickWins() -> [Diagnostic] {
    guard let topRank else { return [] }
    return replies.alike.keys.sorted().compactMap { marker in
      guard pack.family(of: marker) != .sturen else { return nil }
      let reply = ReplyClass(
        sentences: [ReplyClass.Sentence(marker: marker, subject: nil)], addressee: nil, action: nil)
      var path = Path(scenario)
      while path.ending == nil, path.steps.count < 255 { path.say(reply, in: scenario) }
      guard let reached = path.ending, scenario.endings[reached].rank == topRank else { return nil }
      return Diagnostic(
        .trickWins,
        "Wie steeds hetzelfde doet (\(marker.rawValue)), haalt het einde '\(scenario.endings[reached].id)'.",
        at: scenario.endings[reached].position)
    }
  }

  func ranks() -> [Diagnostic] {
    guard isExact, scenario.levels.first != nil else { return [] }
    let reached = zip(scenario.endings, exploration.seen.endings).compactMap { ending, arrival in
      arrival.map { (ending, $0) }
    }
    return reached.compactMap { ending, arrival in
      let lower = reached.first { $0.0.rank < ending.rank && $0.1.lowest > arrival.highest }
      return lower.map {
        Diagnostic(
          .rankContradicts,
          "Het einde '\(ending.id)' staat boven '\($0.0.id)', maar wordt met minder \(scenario.levels[0].name) gehaald.",
          at: ending.position)
      }
    }
  }

  /// Steering in a mixed reply that passes as exploring.
  func swallowed() -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for scene in scenario.scenes.indices where isMet(scene) {
      let order = scenario.scenes[scene].order
      for (position, reaction) in order.enumerated() {
        guard let place = scenario.reactions[reaction].position, welcomes(reaction),
          !findings.contains(where: { $0.position == place }),
          let path = mixed(in: scene, taken: position)
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
      && markers.contains { pack.family(of: $0) == .verkennen } && shift(of: reaction) > 0
  }

  private func shift(of reaction: Int) -> Int {
    scenario.reactions[reaction].effects.reduce(0) { sum, effect in
      if effect.level == 0, case .by(let step, _) = effect.change { sum + step } else { sum }
    }
  }

  /// A conversation whose last reply both explores and steers, and is taken as exploring, where its
  /// steering alone would have cost something.
  private func mixed(in scene: Int, taken position: Int) -> Path? {
    let order = scenario.scenes[scene].order
    let exploring = scenario.reactions[order[position]].cue.map { scenario.cues[$0] }
    guard let exploring, let first = exploring.markers.first(where: { pack.family(of: $0) == .verkennen })
    else { return nil }
    for costly in position + 1..<order.count where shift(of: order[costly]) < 0 {
      guard let place = exploration.seen.reactions[scene][costly], !place.inExtraTime,
        let cue = scenario.reactions[order[costly]].cue.map({ scenario.cues[$0] }),
        let steer = cue.markers.first(where: { pack.family(of: $0) == .sturen }),
        var path = exploration.path(to: place, saysIt: false)
      else { continue }
      path.say(
        ReplyClass(
          sentences: [
            ReplyClass.Sentence(marker: first, subject: exploring.about.first ?? exploring.words),
            ReplyClass.Sentence(marker: steer, subject: cue.about.first ?? cue.words),
          ], addressee: nil, action: nil), in: scenario)
      if path.steps.last?.reaction == order[position] { return path }
    }
    return nil
  }

  /// Places where the same reply, given again and again, leaves the client without words.
  func shortSupply() -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for (scene, places) in exploration.seen.reactions.enumerated() {
      var worst: (reaction: Int, times: Int, supply: Int)?
      for (position, reaction) in scenario.scenes[scene].order.enumerated() {
        guard let place = places[position], scenario.reactions[reaction].destination == .stay,
          scenario.reactions[reaction].position != nil, var path = exploration.path(to: place)
        else { continue }
        let supply =
          scenario.reactions[reaction].words.variants.count
          + scenario.scenes[scene].repetition.variants.count + scenario.fallback.variants.count
        var times = 1
        while path.ending == nil, path.steps.last?.reaction == reaction, path.steps.count < 255 {
          path.say(replies.classes[place.replyClass], in: scenario)
          if path.steps.last?.reaction == reaction, path.steps.last?.scene == scene { times += 1 }
        }
        if times > supply, times - supply > (worst.map { $0.times - $0.supply } ?? 0) {
          worst = (reaction, times, supply)
        }
      }
      guard let worst, let place = scenario.reactions[worst.reaction].position,
        !findings.contains(where: { $0.position == place })
      else { continue }
      findings.append(
        Diagnostic(
          .shortSupply,
          "Wie hier hetzelfde blijft doen, komt \(worst.times) keer bij '\(scenario.reactions[worst.reaction].id)'; er zijn \(worst.supply) zinnen.",
          at: place, advice: "Geef de reactie, de herhaling of het vangnet meer zinnen."))
    }
    return findings
  }
}

extension Exploration {
  /// A conversation to a place that needs the time to run out: the way there, then one kind of reply
  /// until the end.
  func pathIntoTime(from place: Seen.Place, replying chosen: [Int]) -> Path? {
    let waiting = Seen.Place(
      state: place.state, replyClass: place.replyClass, turn: turn(of: place.state), inExtraTime: false)
    guard place.inExtraTime, let start = path(to: waiting, saysIt: false) else { return nil }
    var best: Path?
    for number in chosen.prefix(60) {
      var path = start
      while path.ending == nil, path.steps.count < 255 { path.say(replies.classes[number], in: scenario) }
      let rank = path.ending.map { scenario.endings[$0].rank } ?? 0
      if rank > (best?.ending.map { scenario.endings[$0].rank } ?? 0) { best = path }
    }
    return best
  }
}
