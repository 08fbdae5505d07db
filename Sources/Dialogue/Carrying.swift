package import Scenarios

extension ControlState {
  /// The state in which a talk begins that follows on another.
  ///
  /// A level begins halfway between what was left and where the case begins; what is not taken along
  /// begins as the case says.
  package static func beginning(_ scenario: Scenario, after before: Snapshot) -> ControlState {
    var state = beginning(scenario)
    guard let series = scenario.series else { return state }
    for index in series.levels {
      guard let left = before.levels[scenario.levels[index].id] else { continue }
      let start = Int(scenario.levels[index].start)
      // Rounded towards what was left.
      let half = left >= start ? (left + start + 1) / 2 : (left + start) / 2
      state.levels[index] = UInt8(clamping: half)
    }
    for name in before.facts {
      guard let fact = scenario.fact(named: name) else { continue }
      state.facts |= series.facts & (1 << UInt64(fact))
    }
    if let ending = before.ending, let fact = series.endings[ending] {
      state.facts |= 1 << UInt64(fact)
    }
    return state
  }
}

extension Conversation {
  /// A talk that follows on another: what was said there is not said again.
  package init(_ scenario: Scenario, seed: UInt64, after before: Snapshot) {
    self.init(
      scenario, seed: seed, control: .beginning(scenario, after: before),
      memory: Memory(saidIn: before.memory), ending: nil, lastSaid: "")
  }
}
