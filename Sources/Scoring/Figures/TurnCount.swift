/// A count, as the turns that it counts; so it can always be traced.
package struct TurnCount: Sendable, Hashable {
  /// Ascending, each turn once.
  package let turns: [Int]

  package init(_ turns: some Sequence<Int>) { self.turns = Set(turns).sorted() }

  package var count: Int { turns.count }
  package var isEmpty: Bool { turns.isEmpty }

  package func union(_ other: TurnCount) -> TurnCount { TurnCount(turns + other.turns) }
}

/// One count against another.
package struct Ratio: Sendable, Hashable {
  package let part: TurnCount
  package let other: TurnCount

  /// Absent when there is nothing to divide by.
  package var value: Double? {
    other.isEmpty ? nil : Double(part.count) / Double(other.count)
  }
}
