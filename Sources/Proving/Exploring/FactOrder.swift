import Scenarios

/// The facts that matter, in the order in which the diagrams look at them.
struct FactOrder {
  /// By place in the diagrams, the fact.
  let facts: [Int]
  private let places: [Int?]

  init(_ mask: UInt64, _ scenario: Scenario) {
    facts = Self.drawnTogether(scenario.facts.indices.filter { mask & (1 << UInt64($0)) != 0 }, scenario)
    var places = [Int?](repeating: nil, count: 64)
    for (place, fact) in facts.enumerated() { places[fact] = place }
    self.places = places
  }

  var count: Int { facts.count }

  func place(of fact: Int) -> Int? { places[fact] }

  /// Bits by fact as bits by place.
  func gather(_ bits: UInt64) -> UInt64 {
    facts.enumerated().reduce(0) { word, entry in
      bits & (1 << UInt64(entry.element)) != 0 ? word | 1 << UInt64(entry.offset) : word
    }
  }

  /// Bits by place as bits by fact.
  func scatter(_ bits: UInt64) -> UInt64 {
    facts.enumerated().reduce(0) { word, entry in
      bits & (1 << UInt64(entry.offset)) != 0 ? word | 1 << UInt64(entry.element) : word
    }
  }

  private static func groups(_ scenario: Scenario) -> [UInt64] {
    var groups: Set<UInt64> = []
    for reaction in scenario.reactions {
      var named = Observed()
      named.add(reaction.condition)
      groups.insert(named.facts | reaction.remembers | reaction.forgets)
    }
    for ending in scenario.endings {
      var named = Observed()
      named.add(ending.condition)
      groups.insert(named.facts)
    }
    return groups.sorted()
  }

  /// Facts that reactions name together, near one another: diagrams stay small then (FORCE; Aloul, Markov
  /// and Sakallah 2003).
  private static func drawnTogether(_ facts: [Int], _ scenario: Scenario) -> [Int] {
    let groups = groups(scenario).map { group in
      facts.filter { group & (1 << UInt64($0)) != 0 }
    }.filter { $0.count > 1 }
    func places(_ order: [Int]) -> [Int: Double] {
      Dictionary(uniqueKeysWithValues: order.enumerated().map { ($0.element, Double($0.offset)) })
    }
    func span(_ order: [Int]) -> Double {
      let places = places(order)
      return groups.reduce(0) { sum, group in
        let taken = group.compactMap { places[$0] }
        return sum + (taken.max() ?? 0) - (taken.min() ?? 0)
      }
    }
    var order = facts
    var best = (order: facts, span: span(facts))
    for _ in 0..<60 {
      let places = places(order)
      var sums: [Int: (sum: Double, count: Double)] = [:]
      for group in groups {
        let centre = group.compactMap { places[$0] }.reduce(0, +) / Double(group.count)
        for fact in group {
          let before = sums[fact] ?? (0, 0)
          sums[fact] = (before.sum + centre, before.count + 1)
        }
      }
      var wish: [Int: Double] = places
      for (fact, found) in sums { wish[fact] = found.sum / found.count }
      order = facts.sorted { first, second in
        let (left, right) = (wish[first] ?? 0, wish[second] ?? 0)
        return left == right ? first < second : left < right
      }
      let now = span(order)
      if now < best.span { best = (order, now) }
    }
    return best.order
  }
}
