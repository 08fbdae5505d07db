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
      state.levels[index] = halfway(from: left, to: Int(scenario.levels[index].start))
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

  /// Every state in which the talk can begin, whatever was left of the one before; without the facts that
  /// it takes along.
  package static func beginnings(_ scenario: Scenario) -> [ControlState] {
    var all = [beginning(scenario)]
    guard let series = scenario.series else { return all }
    for index in series.levels {
      let start = Int(scenario.levels[index].start)
      let starts = Set(Level.range.map { halfway(from: $0, to: start) }).sorted()
      all = all.flatMap { state in starts.map { state.with(level: index, at: $0) } }
    }
    for fact in Set(series.endings.values).sorted() {
      all += all.map { state in
        var state = state
        state.facts |= 1 << UInt64(fact)
        return state
      }
    }
    return all
  }

  private func with(level index: Int, at value: UInt8) -> ControlState {
    var state = self
    state.levels[index] = value
    return state
  }

  /// Rounded towards what was left.
  private static func halfway(from left: Int, to start: Int) -> UInt8 {
    UInt8(clamping: left >= start ? (left + start + 1) / 2 : (left + start) / 2)
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
