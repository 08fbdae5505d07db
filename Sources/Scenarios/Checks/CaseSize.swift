/// How much of a conversation a case holds, and how far it is from one to practise with.
package struct CaseSize: Sendable, Hashable {
  /// How far a case has come.
  package enum Level: String, Sendable, Hashable, CaseIterable {
    /// Something to build on.
    case sketch = "schets"
    /// What an afternoon yields: a conversation that a trainee can have.
    case practicable = "oefenklaar"
    /// A case that stays worth practising.
    case full = "volledig"
  }

  package let scenes: Int
  /// Different lines of the case itself, not those of its base.
  package let lines: Int
  package let endings: Int
  package let proofs: Int
  package let opportunities: Int
  package let hasBase: Bool

  package init(of scenario: Scenario) {
    let own = scenario.supplies.flatMap(\.variants).filter { $0.position != nil }
    scenes = scenario.scenes.count
    lines = Set(own.flatMap(\.lines).map(\.id)).count
    endings = scenario.endings.count
    proofs = scenario.proofs.count
    opportunities = scenario.chances.count
    hasBase = scenario.reactions.contains { $0.position == nil }
  }

  package var level: Level {
    lacks(for: .practicable).isEmpty ? lacks(for: .full).isEmpty ? .full : .practicable : .sketch
  }

  /// What is still to be written before a case is of this level, in Dutch.
  package func lacks(for level: Level) -> [String] {
    switch level {
    case .sketch: []
    case .practicable:
      [
        Self.lack(scenes, of: 6, "scène", "scènes"), Self.lack(lines, of: 40, "zin", "zinnen"),
        hasBase ? nil : "de gedeelde basis ('basis: algemeen')",
      ].compactMap { $0 }
    case .full:
      [
        Self.lack(scenes, of: 12, "scène", "scènes"), Self.lack(lines, of: 120, "zin", "zinnen"),
        Self.lack(endings, of: 4, "einde", "eindes"), Self.lack(proofs, of: 6, "proef", "proeven"),
        Self.lack(opportunities, of: 3, "kans", "kansen"),
      ].compactMap { $0 }
    }
  }

  private static func lack(_ count: Int, of wanted: Int, _ one: String, _ more: String) -> String? {
    let missing = wanted - count
    return missing > 0 ? "\(missing) \(missing == 1 ? one : more)" : nil
  }
}
