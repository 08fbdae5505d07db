import Diagnostics
import Dialogue
import Scenarios

/// Where words run out.
extension CaseProof {
  /// Places where the same reply, given again and again, leaves the client without words.
  func shortSupply(_ exploration: Exploration) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for (scene, places) in exploration.seen.places.enumerated() {
      var worst: (reaction: Int, times: Int, supply: Int, start: Path)?
      for (position, reaction) in scenario.scenes[scene].order.enumerated() {
        let supply =
          scenario.reactions[reaction].words.variants.count
          + scenario.scenes[scene].repetition.variants.count + scenario.fallback.variants.count
        guard let place = places[position], let layer = place.layer,
          scenario.about.mostTurns + Scenario.closingTurns - layer > supply,
          scenario.reactions[reaction].destination == .stay,
          scenario.reactions[reaction].position != nil, var path = exploration.path(to: place),
          let reply = path.steps.last?.reply
        else { continue }
        let start = path
        var times = 1
        let heard = Stimulus(reply.hearing, in: scenario)
        while path.ending == nil, path.steps.last?.reaction == reaction, path.steps.count < 255 {
          path.say(reply, heard: heard, in: scenario)
          if path.steps.last?.reaction == reaction, path.steps.last?.scene == scene { times += 1 }
        }
        if times > supply, times - supply > (worst.map { $0.times - $0.supply } ?? 0) {
          worst = (reaction, times, supply, start)
        }
      }
      guard let worst, let place = scenario.reactions[worst.reaction].position,
        !findings.contains(where: { $0.position == place })
      else { continue }
      findings.append(
        Diagnostic(
          .shortSupply,
          "Wie hier hetzelfde blijft doen, komt \(worst.times) keer bij '\(scenario.reactions[worst.reaction].id)'; er zijn \(worst.supply) zinnen.",
          at: place,
          advice:
            "Geef de reactie, de herhaling of het vangnet meer zinnen.\n  \(witness.text(worst.start))"))
    }
    return findings
  }
}
