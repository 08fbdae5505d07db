package import Scenarios

extension Condition {
  /// The condition as an author writes it, with her own names.
  ///
  /// - Parameter state: when given, each number that is asked for is followed by what it is.
  package func text(in scenario: Scenario, at state: ControlState? = nil) -> String {
    text(in: scenario, at: state, isInside: false)
  }

  private func text(in scenario: Scenario, at state: ControlState?, isInside: Bool) -> String {
    func join(_ parts: [Condition], _ word: String) -> String {
      let text = parts.map { $0.text(in: scenario, at: state, isInside: true) }.joined(separator: " \(word) ")
      return isInside ? "(\(text))" : text
    }
    switch self {
    case .compare(let quantity, let comparison, let number):
      let asked = "\(quantity.name(in: scenario)) \(comparison.rawValue) \(number)"
      return asked + (state.map { " (is \(quantity.value(in: $0)))" } ?? "")
    case .fact(let index): return scenario.facts[index].id
    case .not(let inner): return "niet " + inner.text(in: scenario, at: state, isInside: true)
    case .all(let parts): return join(parts, "en")
    case .any(let parts): return join(parts, "of")
    }
  }
}

extension Condition.Quantity {
  fileprivate func name(in scenario: Scenario) -> String {
    switch self {
    case .level(let index):
      let level = scenario.levels[index]
      return level.person == 0 ? level.name : level.id
    case .turn: return "beurt"
    case .visits: return "bezoek"
    }
  }

  fileprivate func value(in state: ControlState) -> Int {
    switch self {
    case .level(let index): Int(state.levels[index])
    case .turn: Int(state.turn)
    case .visits(let slot): Int(state.visits[slot])
    }
  }
}
