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

  private init(scenes: Int, lines: Int, endings: Int, proofs: Int, opportunities: Int, hasBase: Bool) {
    (self.scenes, self.lines, self.endings) = (scenes, lines, endings)
    (self.proofs, self.opportunities, self.hasBase) = (proofs, opportunities, hasBase)
  }

  /// What a case of this level has at least.
  private static func least(_ level: Level) -> CaseSize {
    switch level {
    case .sketch: CaseSize(scenes: 0, lines: 0, endings: 0, proofs: 0, opportunities: 0, hasBase: false)
    case .practicable:
      CaseSize(scenes: 6, lines: 40, endings: 0, proofs: 0, opportunities: 0, hasBase: true)
    case .full: CaseSize(scenes: 12, lines: 120, endings: 4, proofs: 6, opportunities: 3, hasBase: true)
    }
  }

  /// What is still to be written before a case is of this level, in Dutch.
  package func lacks(for level: Level) -> [String] {
    let least = Self.least(level)
    return [
      Self.lack(scenes, of: least.scenes, "scène", "scènes"),
      Self.lack(lines, of: least.lines, "zin", "zinnen"),
      Self.lack(endings, of: least.endings, "einde", "eindes"),
      Self.lack(proofs, of: least.proofs, "proef", "proeven"),
      Self.lack(opportunities, of: least.opportunities, "kans", "kansen"),
      least.hasBase && !hasBase ? "de gedeelde basis ('basis: algemeen')" : nil,
    ].compactMap { $0 }
  }

  /// What a level means, for who writes a case.
  package static func meaning(of level: Level) -> String {
    let parts = CaseSize.least(.sketch).lacks(for: level)
    let needs = (parts.dropLast(2) + [parts.suffix(2).joined(separator: " en ")]).joined(separator: ", ")
    return switch level {
    case .sketch: "Iets om op verder te bouwen. Je kunt hem oefenen, maar je bent er snel doorheen."
    case .practicable:
      "Genoeg voor een gesprek dat niet stilvalt: minstens \(needs). De zinnen van de gedeelde basis tellen niet mee."
    case .full:
      "Genoeg om steeds weer te oefenen, met uitkomsten die van elkaar verschillen: minstens \(needs)."
    }
  }

  private static func lack(_ count: Int, of wanted: Int, _ one: String, _ more: String) -> String? {
    let missing = wanted - count
    return missing > 0 ? "\(missing) \(missing == 1 ? one : more)" : nil
  }
}
