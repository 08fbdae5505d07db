import Dialogue
package import Journal
package import Scenarios

extension ReceivedSession {
  /// Whether everything the session names is in the case that came with it.
  package func check(against scenario: Scenario) throws(BundleProblem) {
    guard scenario.about.id == header.scenario else {
      throw .broken("de casus is een andere dan de sessie zegt")
    }
    guard header.from.map({ scenario.scene(named: $0) != nil }) ?? true else {
      throw .unknown("scène", header.from)
    }
    guard ending.map({ scenario.ending(named: $0) != nil }) ?? true else { throw .unknown("einde", ending) }
    for turn in turns + attempts.flatMap(\.turns) { try Self.check(turn.record, against: scenario) }
  }

  private static func check(_ turn: TurnRecord, against scenario: Scenario) throws(BundleProblem) {
    for scene in [turn.scene, turn.sceneAfter] where scenario.scene(named: scene) == nil {
      throw .unknown("scène", scene)
    }
    for level in turn.levels.keys where scenario.level(named: level) == nil { throw .unknown("stand", level) }
    for chance in turn.opened where scenario.chance(named: chance) == nil { throw .unknown("kans", chance) }
    if let ending = turn.ending, scenario.ending(named: ending) == nil { throw .unknown("einde", ending) }
  }
}

extension BundleProblem {
  fileprivate static func unknown(_ what: String, _ name: String?) -> BundleProblem {
    .broken("\(what) '\((name ?? "").prefix(40))' staat niet in de casus die meekwam")
  }
}
