/// What a condition leaves open, worked out from the ranges of what it asks.
struct ConditionSpace: Sendable {
  /// The last turn there can be.
  let turns: Int

  private static let mostTerms = 256
  private static let mostVisits = 60

  /// Whether some moment makes it true; nil when it is too entangled to tell.
  func canHold(_ condition: Condition) -> Bool? {
    terms(condition, negated: false).map { !$0.isEmpty }
  }

  /// Whether `first` is only true where `second` is.
  func implies(_ first: Condition?, _ second: Condition?) -> Bool {
    guard let second else { return true }
    guard let first else { return canHold(.not(second)) == false }
    return first == second || canHold(.all([first, .not(second)])) == false
  }

  /// Whether both can be true at one moment; when in doubt they can.
  func canMeet(_ first: Condition?, _ second: Condition?) -> Bool {
    canHold(.all([first, second].compactMap { $0 })) ?? true
  }

  /// The values of a level at which the condition can be true.
  func values(ofLevel level: Int, where condition: Condition) -> Set<Int>? {
    terms(condition, negated: false).map { terms in
      terms.reduce(into: []) { $0.formUnion($1.numbers[.level(level)] ?? Set(Level.range)) }
    }
  }

  /// All of it must be so.
  private struct Term {
    var numbers: [Condition.Quantity: Set<Int>] = [:]
    var facts: [Int: Bool] = [:]

    func and(_ other: Term) -> Term? {
      var both = self
      for (quantity, values) in other.numbers {
        let left = both.numbers[quantity].map { $0.intersection(values) } ?? values
        guard !left.isEmpty else { return nil }
        both.numbers[quantity] = left
      }
      for (fact, isSo) in other.facts {
        guard both.facts[fact] ?? isSo == isSo else { return nil }
        both.facts[fact] = isSo
      }
      return both
    }
  }

  private func terms(_ condition: Condition, negated: Bool) -> [Term]? {
    switch condition {
    case .not(let inner): return terms(inner, negated: !negated)
    case .fact(let index): return [Term(facts: [index: !negated])]
    case .compare(let quantity, let comparison, let number):
      let values = domain(of: quantity).filter { comparison.holds($0, number) != negated }
      return values.isEmpty ? [] : [Term(numbers: [quantity: Set(values)])]
    case .all(let parts) where !negated, .any(let parts) where negated:
      return product(parts, negated: negated)
    case .all(let parts), .any(let parts):
      var sum: [Term] = []
      for part in parts {
        guard let next = terms(part, negated: negated) else { return nil }
        sum += next
      }
      return sum.count <= Self.mostTerms ? sum : nil
    }
  }

  private func product(_ parts: [Condition], negated: Bool) -> [Term]? {
    var product = [Term()]
    for part in parts {
      guard let next = terms(part, negated: negated), product.count * next.count <= Self.mostTerms else {
        return nil
      }
      product = product.flatMap { left in next.compactMap { left.and($0) } }
    }
    return product
  }

  private func domain(of quantity: Condition.Quantity) -> ClosedRange<Int> {
    switch quantity {
    case .level: Level.range
    case .turn: 0...turns
    case .visits: 0...Self.mostVisits
    }
  }
}
