package import Scenarios

/// A condition made flat: true when any of its terms is, each a few comparisons without branches.
///
/// Says the same as the condition it was made of; the checker asks it for millions of states.
package struct Guard: Sendable, Hashable {
  fileprivate let terms: [Term]

  /// Nil when the condition is too entangled to be laid flat.
  package init?(_ condition: Condition) {
    guard let terms = Self.terms(condition, negated: false) else { return nil }
    self.terms = terms
  }

  package func holds(in state: ControlState) -> Bool {
    for index in terms.indices where terms[index].holds(in: state) { return true }
    return false
  }

  /// The same without what it asks of these facts and levels: true whenever they could make it so.
  package func ignoring(facts: UInt64, levels: UInt16) -> Guard {
    Guard(terms: terms.map { $0.ignoring(facts, levels) })
  }

  private init(terms: [Term]) { self.terms = terms }

  /// No state at all can make it true.
  package var isContradictory: Bool { terms.isEmpty }

  private static let mostTerms = 256

  private static func terms(_ condition: Condition, negated: Bool) -> [Term]? {
    switch condition {
    case .not(let inner): return terms(inner, negated: !negated)
    case .fact(let index): return [Term(fact: index, is: !negated)]
    case .compare(let quantity, let comparison, let number):
      return ranges(comparison, number, negated: negated).map { Term(quantity, in: $0) }
    case .all(let parts) where !negated, .any(let parts) where negated:
      var product = [Term()]
      for part in parts {
        guard let next = terms(part, negated: negated), product.count * next.count <= mostTerms else {
          return nil
        }
        product = product.flatMap { left in next.compactMap { left.and($0) } }
      }
      return product
    case .all(let parts), .any(let parts):
      var sum: [Term] = []
      for part in parts {
        guard let next = terms(part, negated: negated) else { return nil }
        sum += next
      }
      return sum.count <= mostTerms ? sum : nil
    }
  }

  private static func ranges(
    _ comparison: Condition.Comparison, _ number: Int, negated: Bool
  ) -> [ClosedRange<UInt8>] {
    var ranges: [ClosedRange<UInt8>] = []
    var low: Int?
    for value in 0...256 {
      let holds = value < 256 && comparison.holds(value, number) != negated
      if holds, low == nil { low = value }
      if !holds, let from = low {
        ranges.append(UInt8(from)...UInt8(value - 1))
        low = nil
      }
    }
    return ranges
  }
}

/// All of these must hold.
private struct Term: Sendable, Hashable {
  var factsOn: UInt64 = 0
  var factsOff: UInt64 = 0
  var turns: ClosedRange<UInt8> = 0...255
  var levelsFrom = SIMD16<UInt8>(repeating: 0)
  var levelsTo = SIMD16<UInt8>(repeating: 255)
  var visitsFrom = SIMD16<UInt8>(repeating: 0)
  var visitsTo = SIMD16<UInt8>(repeating: 255)

  init() {}

  init(fact index: Int, is value: Bool) {
    if value { factsOn = 1 << UInt64(index) } else { factsOff = 1 << UInt64(index) }
  }

  init(_ quantity: Condition.Quantity, in range: ClosedRange<UInt8>) {
    switch quantity {
    case .level(let index):
      levelsFrom[index] = range.lowerBound
      levelsTo[index] = range.upperBound
    case .turn: turns = range
    case .visits(let slot):
      visitsFrom[slot] = range.lowerBound
      visitsTo[slot] = range.upperBound
    }
  }

  /// Both at once, or nil when they exclude each other.
  func and(_ other: Term) -> Term? {
    guard turns.overlaps(other.turns) else { return nil }
    var both = self
    both.factsOn |= other.factsOn
    both.factsOff |= other.factsOff
    both.turns = turns.clamped(to: other.turns)
    both.levelsFrom = pointwiseMax(levelsFrom, other.levelsFrom)
    both.levelsTo = pointwiseMin(levelsTo, other.levelsTo)
    both.visitsFrom = pointwiseMax(visitsFrom, other.visitsFrom)
    both.visitsTo = pointwiseMin(visitsTo, other.visitsTo)
    let excluded =
      both.factsOn & both.factsOff != 0 || any(both.levelsFrom .> both.levelsTo)
      || any(both.visitsFrom .> both.visitsTo)
    return excluded ? nil : both
  }

  func ignoring(_ facts: UInt64, _ levels: UInt16) -> Term {
    var term = self
    term.factsOn &= ~facts
    term.factsOff &= ~facts
    for level in 0..<16 where levels & (1 << UInt16(level)) != 0 {
      term.levelsFrom[level] = 0
      term.levelsTo[level] = 255
    }
    return term
  }

  @inline(__always)
  func holds(in state: ControlState) -> Bool {
    state.facts & factsOn == factsOn && state.facts & factsOff == 0 && turns.contains(state.turn)
      && all((state.levels .>= levelsFrom) .& (state.levels .<= levelsTo))
      && all((state.visits .>= visitsFrom) .& (state.visits .<= visitsTo))
  }
}

/// Guards laid end to end, asked all at once.
package struct GuardList: Sendable {
  private var terms: [Term] = []
  private var numbers: [Int] = []

  package init() {}

  package mutating func append(_ item: Guard, as number: Int) {
    terms += item.terms
    numbers += Array(repeating: number, count: item.terms.count)
  }

  /// One bit for each number whose guard holds.
  package func answers(in state: ControlState) -> SIMD8<UInt64> {
    var answers = SIMD8<UInt64>.zero
    for index in terms.indices where terms[index].holds(in: state) {
      answers[numbers[index] >> 6] |= 1 << UInt64(numbers[index] & 63)
    }
    return answers
  }
}
