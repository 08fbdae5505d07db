import Scenarios

extension Scenario {
  /// The size of a case in one line.
  var summary: String {
    let size = CaseSize(of: self)
    let own = reactions.filter { $0.position != nil }
    let counts = [
      (scenes.count, "scène", "scènes"), (own.count, "reactie", "reacties"),
      (size.lines, "regel", "regels"), (endings.count, "einde", "eindes"),
      (proofs.count, "proef", "proeven"),
    ]
    return counts.map { "\($0) \($0 == 1 ? $1 : $2)" }.joined(separator: ", ")
  }
}
