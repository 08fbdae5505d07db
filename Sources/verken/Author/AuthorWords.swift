import Diagnostics
import Dialogue
import Markers
import Proving
import Scenarios

/// Tells an author about her case in the names that she wrote herself.
struct AuthorWords {
  let scenario: Scenario
  let pack: MarkerPack

  /// Markers by id; a whole family by its own name.
  func markers(_ ids: [MarkerID]) -> String {
    var rest = ids
    var names: [String] = []
    for family in Family.allCases {
      let members = pack.markers.filter { $0.family == family }.map(\.id)
      guard members.count > 1, members.allSatisfy(rest.contains) else { continue }
      names.append(family.rawValue)
      rest.removeAll(where: members.contains)
    }
    return (names + rest.map(\.rawValue)).joined(separator: ", ")
  }

  /// What was heard, as an author would write it after `op` and `over`.
  func heard(_ hearing: Hearing) -> String {
    if hearing.isSilence { return "stilte" }
    let heard = hearing.findings.map(\.marker.rawValue).distinct
    let subjects = subjects(hearing)
    let about = subjects.isEmpty ? "" : " over \(subjects.joined(separator: ", "))"
    return (heard.isEmpty ? "niets bijzonders" : heard.joined(separator: ", ")) + about
  }

  func subjects(_ hearing: Hearing) -> [String] {
    (hearing.topics + hearing.people).map(\.id).filter { !$0.hasPrefix(Cue.wordsMark) }.distinct
  }

  /// A reaction with the place where it stands.
  func reaction(_ index: Int) -> String { place(scenario.reactions[index]) }

  func reaction(named id: String) -> String {
    scenario.reaction(named: id).map(place) ?? id
  }

  private func place(_ reaction: Reaction) -> String {
    let line = reaction.position.map { "regel \($0.line)" } ?? "de gedeelde basis"
    return "\(reaction.id) (\(line))"
  }

  func obstacles(_ verdict: Verdict, at state: ControlState) -> String {
    verdict.obstacles.map { text($0, at: state) }.joined(separator: "; ")
  }

  private func text(_ obstacle: Verdict.Obstacle, at state: ControlState) -> String {
    switch obstacle {
    case .unheard(let wanted): "wacht op \(markers(wanted))"
    case .notAbout(let wanted): "wacht op iets over \(wanted.joined(separator: ", "))"
    case .elsewhere(let heard, let wanted):
      "wel \(markers(heard)), maar niet over \(wanted.joined(separator: ", "))"
    case .spoiled(let heard): "mag niet met \(markers(heard))"
    case .spoiledBySubject(let heard): "mag niet over \(heard.joined(separator: ", ")) gaan"
    case .withoutWords(let wanted): "wacht op de woorden \(Self.shortened(wanted))"
    case .withoutAction(let wanted): "wacht op (\(Self.shortened(wanted)))"
    case .notAddressed(let wanted): "wacht tot je \(wanted.joined(separator: ", ")) aanspreekt"
    case .state(let condition): "nu geldt niet: \(condition.text(in: scenario, at: state))"
    }
  }

  private static func shortened(_ words: [String]) -> String {
    let shown = words.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
    return words.count > 5 ? shown + ", …" : shown
  }
}
