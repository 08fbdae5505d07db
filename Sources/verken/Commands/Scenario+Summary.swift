import Scenarios

extension Scenario {
  /// The size of a case in one line.
  var summary: String {
    let lines = Set(supplies.flatMap(\.variants).flatMap(\.lines).map(\.id))
    return
      "\(scenes.count) scènes, \(reactions.count) reacties, \(lines.count) regels, \(endings.count) eindes, \(proofs.count) proeven"
  }
}
