package import Diagnostics
package import Dialogue
package import Scenarios

/// What of a case was met in a number of conversations: scenes, reactions, lines and endings.
///
/// Reactions and words of the shared base are left out: they are not the author's to test.
package struct Coverage: Sendable {
  /// Something the author wrote, and how often it was met.
  package struct Item: Sendable, Hashable {
    package let id: String
    /// As an author recognises it: the id, or the first words.
    package let name: String
    package let position: SourcePosition
    package let count: Int

    package var isMet: Bool { count > 0 }
  }

  package let scenes: [Item]
  package let reactions: [Item]
  package let lines: [Item]
  package let endings: [Item]

  /// What of a conversation counts.
  package struct Met: Sendable {
    let opening: [SpokenLine]
    let turns: [TurnRecord]

    package init(opening: [SpokenLine], turns: [TurnRecord]) {
      self.opening = opening
      self.turns = turns
    }
  }

  package init(of scenario: Scenario, by talks: [Met]) {
    let turns = talks.flatMap(\.turns)
    var entered: [String: Int] = [:]
    for talk in talks {
      entered[talk.turns.first?.scene ?? scenario.scenes[scenario.start].id, default: 0] += 1
      for turn in talk.turns where turn.sceneAfter != turn.scene { entered[turn.sceneAfter, default: 0] += 1 }
    }
    let taken = Self.counts(turns.map(\.reaction))
    let said = Self.counts((talks.flatMap(\.opening) + turns.flatMap(\.lines)).map(\.id))
    let reached = Self.counts(turns.compactMap(\.ending))
    scenes = scenario.scenes.map {
      Item(id: $0.id, name: $0.title ?? $0.id, position: $0.position, count: entered[$0.id] ?? 0)
    }
    reactions = scenario.reactions.compactMap { reaction in
      reaction.position.map {
        Item(id: reaction.id, name: reaction.id, position: $0, count: taken[reaction.id] ?? 0)
      }
    }
    lines = Self.lines(of: scenario, said: said)
    endings = scenario.endings.map {
      Item(id: $0.id, name: $0.title, position: $0.position, count: reached[$0.id] ?? 0)
    }
  }

  private static func lines(of scenario: Scenario, said: [String: Int]) -> [Item] {
    let own = scenario.supplies.flatMap(\.variants).flatMap { variant in
      variant.position.map { position in
        variant.lines.map { line in
          Item(
            id: line.id, name: line.text.filled { _ in 0 }, position: position, count: said[line.id] ?? 0)
        }
      } ?? []
    }
    var seen: Set<String> = []
    return own.filter { seen.insert($0.id).inserted }
      .sorted { ($0.position, $0.id) < ($1.position, $1.id) }
  }

  private static func counts(_ names: [String]) -> [String: Int] {
    names.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}
