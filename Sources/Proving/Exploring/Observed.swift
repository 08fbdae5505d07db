import Scenarios

/// What the conditions of reactions, words and endings can still ask of a state, apart from the turn.
struct Observed: Hashable {
  var facts: UInt64 = 0
  /// Bits by level.
  var levels: UInt16 = 0
  /// Visits from here on are all the same, by slot.
  var visits = SIMD16<UInt8>.zero

  mutating func add(_ condition: Condition?) {
    switch condition {
    case nil: break
    case .fact(let index): facts |= 1 << UInt64(index)
    case .not(let inner): add(inner)
    case .all(let parts), .any(let parts): for part in parts { add(part) }
    case .compare(let quantity, let comparison, let number):
      switch quantity {
      case .level(let index): levels |= 1 << UInt16(index)
      case .turn: break
      case .visits(let slot): visits[slot] = max(visits[slot], Self.last(comparison, number))
      }
    }
  }

  func without(_ ignored: Ignored) -> Observed {
    var rest = self
    rest.facts &= ~ignored.facts
    rest.levels &= ~ignored.levels
    return rest
  }

  mutating func formUnion(_ other: Observed) {
    facts |= other.facts
    levels |= other.levels
    visits = pointwiseMax(visits, other.visits)
  }

  /// The count from which on the comparison always says the same.
  fileprivate static func last(_ comparison: Condition.Comparison, _ number: Int) -> UInt8 {
    switch comparison {
    case .atLeast, .less: UInt8(clamping: number)
    case .atMost, .more, .equal, .notEqual: UInt8(clamping: number + 1)
    }
  }
}

extension Observed {
  /// By scene: what is asked there or anywhere a conversation can go from there.
  ///
  /// Words come after the reaction is chosen: what only their conditions ask, is left aside.
  static func byScene(_ scenario: Scenario) -> [Observed] {
    let leading = leading(scenario)
    var observed = scenario.scenes.map { scene in
      var here = Observed()
      for reaction in scene.order.map({ scenario.reactions[$0] }) {
        here.add(reaction.condition)
        for variant in reaction.words.variants { here.add(variant.condition) }
      }
      for variant in scene.opening.variants { here.add(variant.condition) }
      here.facts &= leading.facts
      here.levels &= leading.levels
      for ending in scenario.endings { here.add(ending.condition) }
      return here
    }
    let next = successors(scenario)
    var changed = true
    while changed {
      changed = false
      for scene in observed.indices {
        let before = observed[scene]
        for target in next[scene] { observed[scene].formUnion(observed[target]) }
        changed = changed || observed[scene] != before
      }
    }
    return observed
  }

  /// What decides which reaction or ending comes.
  private static func leading(_ scenario: Scenario) -> Observed {
    var leading = Observed()
    for reaction in scenario.reactions { leading.add(reaction.condition) }
    for ending in scenario.endings { leading.add(ending.condition) }
    return leading
  }

  private static func successors(_ scenario: Scenario) -> [Set<Int>] {
    var next = [Set<Int>](repeating: [scenario.closing], count: scenario.scenes.count)
    var detourers: Set<Int> = []
    var returning: Set<Int> = []
    for (index, scene) in scenario.scenes.enumerated() {
      for reaction in scene.order {
        switch scenario.reactions[reaction].destination {
        case .scene(let target): next[index].insert(target)
        case .detour(let target):
          next[index].insert(target)
          detourers.insert(index)
        case .back: returning.insert(index)
        case .stay, .ending, .endingThatFits: break
        }
      }
    }
    for scene in returning { next[scene].formUnion(detourers) }
    return next
  }
}

extension Condition {
  /// The comparisons with the turn.
  var turnsAsked: [Condition] {
    switch self {
    case .compare(.turn, _, _): [self]
    case .compare, .fact: []
    case .not(let inner): inner.turnsAsked
    case .all(let parts), .any(let parts): parts.flatMap(\.turnsAsked)
    }
  }
}
