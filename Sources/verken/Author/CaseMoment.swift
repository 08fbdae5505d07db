import Diagnostics
import Dialogue
import Scenarios

/// A moment in a case that an author wants to try: a scene, and how it is then.
struct CaseMoment {
  let scenario: Scenario
  let control: ControlState

  /// - Parameter levels: `vertrouwen=6`, or the name of a fact that is so.
  init(in scenario: Scenario, scene name: String?, levels: [String] = []) throws(UserFacingError) {
    self.scenario = scenario
    var control = ControlState.beginning(scenario)
    if let name { control = .beginning(scenario, in: try Self.scene(name, in: scenario)) }
    for text in levels {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      if parts.count == 2 {
        let level = try Self.level(parts[0], in: scenario)
        guard let number = Int(parts[1]), Level.range.contains(number) else {
          throw UserFacingError("'\(parts[1])' is geen stand; een stand is 0 tot en met 10.", .usage)
        }
        control.levels[level] = UInt8(number)
      } else {
        control.facts |= 1 << UInt64(try Self.fact(text, in: scenario))
      }
    }
    self.control = control
  }

  static func scene(_ name: String, in scenario: Scenario) throws(UserFacingError) -> Int {
    if let scene = scenario.scene(named: name) { return scene }
    throw unknown("de scène", name, among: scenario.scenes.map(\.id))
  }

  private static func level(_ name: String, in scenario: Scenario) throws(UserFacingError) -> Int {
    if let level = scenario.level(named: name) { return level }
    if let level = scenario.levels.firstIndex(where: { $0.name == name }) { return level }
    throw unknown("de stand", name, among: scenario.levels.map(\.name))
  }

  private static func fact(_ name: String, in scenario: Scenario) throws(UserFacingError) -> Int {
    if let fact = scenario.fact(named: name) { return fact }
    throw unknown("het feit", name, among: scenario.facts.map(\.id))
  }

  private static func unknown(
    _ what: String, _ name: String, among names: [String]
  ) -> UserFacingError {
    let hint = Nearest.question(for: name, among: names) ?? "Er is: \(names.joined(separator: ", "))."
    return UserFacingError("\(what) '\(name)' staat niet in deze casus. \(hint)", .usage)
  }
}
