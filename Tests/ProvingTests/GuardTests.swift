import Dialogue
import Scenarios
import Testing

/// A condition laid flat says what the condition says.
struct GuardTests {
  @Test(arguments: [
    Condition.all([.compare(.level(0), .atLeast, 4), .not(.fact(1))]),
    .any([.compare(.turn, .more, 2), .all([.fact(0), .compare(.visits(0), .notEqual, 1)])]),
    .not(.any([.compare(.level(0), .equal, 3), .not(.all([.fact(0), .fact(1)]))])),
    .all([.fact(0), .not(.fact(0))]),
  ])
  func saysTheSame(condition: Condition) throws {
    let flat = try #require(Guard(condition))
    for level in UInt8(0)...10 {
      for facts in UInt64(0)..<4 {
        for count in UInt8(0)..<4 {
          var state = ControlState(at: 0)
          state.levels[0] = level
          state.facts = facts
          state.turn = count
          state.visits[0] = count
          #expect(flat.holds(in: state) == state.holds(condition))
        }
      }
    }
  }
}
