import Dialogue
import Markers
import Scenarios

/// Three pushes, each a bit further: where to look, which kind of reply, an example.
struct HintGiver {
  private var given: [String: Int] = [:]

  mutating func next(for practice: Practice) -> String {
    let chance = openChance(in: practice)
    let place = "\(chance?.id ?? "") \(practice.turn)"
    let level = min(given[place, default: 0], 2)
    given[place] = level + 1
    guard let chance else { return Self.everyday[level] }
    switch level {
    case 0: return "Kijk nog eens: \(chance.what)"
    case 1: return "Hier past bijvoorbeeld: \(kinds(chance, practice.pack))."
    default: return chance.example.map { "Een voorbeeld: '\($0)'" } ?? Self.everyday[2]
    }
  }

  private static let everyday = [
    "Lees het laatste antwoord nog eens. Welk woord blijft hangen?",
    "Hier kan een open vraag, of teruggeven wat je hoorde, of even niets.",
    "Een voorbeeld: 'Je zei net iets waar ik nog aan denk. Vertel daar eens meer over?'",
  ]

  /// The latest opportunity that no reply has taken yet.
  private func openChance(in practice: Practice) -> Chance? {
    let opening = practice.scenario.scenes[practice.start].chances.map {
      (chance: practice.scenario.chances[$0], turn: 0)
    }
    let later = practice.turns.flatMap { turn in
      turn.opened.compactMap { practice.scenario.chance(named: $0) }.map { (chance: $0, turn: turn.number) }
    }
    return (opening + later).last { offer in
      let since = practice.turns.filter { $0.number > offer.turn }
      return since.count <= offer.chance.within && !since.contains { offer.chance.isTaken(by: $0.hearing) }
    }?.chance
  }

  private func kinds(_ chance: Chance, _ pack: MarkerPack) -> String {
    let names = chance.markers.compactMap { pack.marker($0)?.name }
    return names.prefix(3).joined(separator: ", of ")
  }
}
