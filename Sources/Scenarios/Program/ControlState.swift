/// All that decides which reaction is taken: no words, no history.
///
/// Fixed size and without references, so that the checker can visit millions of them.
package struct ControlState: Sendable, Hashable {
  package static let levelLimit = 16
  package static let factLimit = 64
  package static let visitLimit = 16

  package var scene: Int16
  /// The scene to which a detour returns, or -1.
  package var returnScene: Int16
  package var turn: UInt8
  package var levels: SIMD16<UInt8>
  package var facts: UInt64
  package var visits: SIMD16<UInt8>

  package init(at scene: Int) {
    self.scene = Int16(scene)
    returnScene = -1
    turn = 0
    levels = .zero
    facts = 0
    visits = .zero
  }

  package func holds(_ condition: Condition) -> Bool {
    switch condition {
    case .compare(let quantity, let comparison, let number):
      comparison.holds(value(of: quantity), number)
    case .fact(let index): facts & (1 << UInt64(index)) != 0
    case .not(let inner): !holds(inner)
    case .all(let parts): parts.allSatisfy(holds)
    case .any(let parts): parts.contains(where: holds)
    }
  }

  package func holds(_ condition: Condition?) -> Bool { condition.map(holds) ?? true }

  private func value(of quantity: Condition.Quantity) -> Int {
    switch quantity {
    case .level(let index): Int(levels[index])
    case .turn: Int(turn)
    case .visits(let slot): Int(visits[slot])
    }
  }
}
