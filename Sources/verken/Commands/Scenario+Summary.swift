import Scenarios

extension Scenario {
  /// The size of a case in one line.
  var summary: String {
    let lines = Set(supplies.flatMap(\.variants).flatMap(\.lines).map(\.id))
    let counts = [
      (scenes.count, "scène", "scènes"), (reactions.count, "reactie", "reacties"),
      (lines.count, "regel", "regels"), (endings.count, "einde", "eindes"),
      (proofs.count, "proef", "proeven"),
    ]
    return counts.map { "\($0) \($0 == 1 ? $1 : $2)" }.joined(separator: ", ")
  }
}
