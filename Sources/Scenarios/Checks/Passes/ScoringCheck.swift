import Diagnostics
import Markers

/// What would teach a trainee the wrong thing, as far as the text alone can tell.
enum ScoringCheck {
  static func rewardedSteering(_ checked: CheckedCase) -> [Diagnostic] {
    let scenario = checked.scenario
    guard let trust = scenario.trust else { return [] }
    return scenario.reactions.indices.compactMap { index in
      let reaction = scenario.reactions[index]
      guard let place = reaction.position, scenario.trustStep(of: index) > 0 else { return nil }
      let scenes = scenario.scenes.filter { $0.order.contains(index) }
      let rewarded = checked.markers(of: index).intersection(checked.steering).filter { marker in
        reaction.fitting?.markers.contains(marker) != true
          && !scenes.allSatisfy { $0.fitting?.markers.contains(marker) == true }
      }
      guard let marker = rewarded.min(by: { $0.rawValue < $1.rawValue }) else { return nil }
      return Diagnostic(
        .rewardsSteering,
        "De reactie '\(reaction.id)' beloont sturen (\(marker.rawValue)) met \(scenario.levels[trust].name).",
        at: place, advice: "Past het hier, zet er dan 'passend' en 'waarom' bij.")
    }
  }

  static func ranks(_ checked: CheckedCase) -> [Diagnostic] {
    guard let trust = checked.scenario.trust else { return [] }
    let level = checked.scenario.levels[trust]
    let asking = checked.scenario.endings.compactMap { ending in
      ending.condition.flatMap { checked.space.values(ofLevel: trust, where: $0) }.map { (ending, $0) }
    }
    return asking.compactMap { ending, values in
      let lower = asking.first { other, otherValues in
        guard other.rank < ending.rank, let most = values.max(), let least = otherValues.min() else {
          return false
        }
        return most < least
      }
      return lower.map {
        Diagnostic(
          .rankAgainstCondition,
          "Het einde '\(ending.id)' staat boven '\($0.0.id)', maar vraagt minder \(level.name).",
          at: ending.position)
      }
    }
  }

  static func endingsBelowFinal(_ checked: CheckedCase) -> [Diagnostic] {
    let endings = checked.scenario.endings
    guard let final = endings.firstIndex(where: { $0.condition == nil }) else { return [] }
    return endings.indices.filter { index in
      index > final && !checked.scenario.reactions.contains { $0.destination == .ending(index) }
    }.map {
      Diagnostic(
        .endingBelowFinal, "Het einde '\(endings[$0].id)' wordt nooit gekozen.", at: endings[$0].position,
        advice: "'\(endings[final].id)' staat erboven en heeft geen voorwaarde.")
    }
  }
}
