/// What an author changed between two versions of a case, by the names that stay the same.
package struct ScenarioDifference: Sendable, Hashable {
  package struct Names: Sendable, Hashable {
    package let added: [String]
    package let removed: [String]

    init(_ old: [String], _ new: [String]) {
      let (before, after) = (Set(old), Set(new))
      added = new.filter { !before.contains($0) }
      removed = old.filter { !after.contains($0) }
    }

    package var isEmpty: Bool { added.isEmpty && removed.isEmpty }
  }

  package let scenes: Names
  /// Of the case itself; the shared base is not the author's.
  package let reactions: Names
  package let endings: Names
  /// Reactions in which other words stand.
  package let reworded: [String]
  /// Scenes that open otherwise, or in which other words stand for what is repeated.
  package let rewordedScenes: [String]

  package init(from old: Scenario, to new: Scenario) {
    scenes = Names(old.scenes.map(\.id), new.scenes.map(\.id))
    let (before, after) = (Self.own(old), Self.own(new))
    reactions = Names(before.map(\.id), after.map(\.id))
    endings = Names(old.endings.map(\.id), new.endings.map(\.id))
    let words = Dictionary(before.map { ($0.id, Self.lines($0)) }, uniquingKeysWith: { first, _ in first })
    reworded = after.filter { words[$0.id] ?? Self.lines($0) != Self.lines($0) }.map(\.id)
    let heard = Dictionary(
      old.scenes.map { ($0.id, Self.lines($0)) }, uniquingKeysWith: { first, _ in first })
    rewordedScenes = new.scenes.filter { heard[$0.id] ?? Self.lines($0) != Self.lines($0) }.map(\.id)
  }

  /// Nothing with a name is different; numbers, conditions or remarks may be.
  package var isSmall: Bool {
    scenes.isEmpty && reactions.isEmpty && endings.isEmpty && reworded.isEmpty
      && rewordedScenes.isEmpty
  }

  private static func own(_ scenario: Scenario) -> [Reaction] {
    scenario.reactions.filter { $0.position != nil }
  }

  private static func lines(_ reaction: Reaction) -> Set<String> { lines([reaction.words]) }

  private static func lines(_ scene: Scene) -> Set<String> { lines([scene.opening, scene.repetition]) }

  private static func lines(_ supplies: [WordSupply]) -> Set<String> {
    Set(supplies.flatMap(\.variants).flatMap(\.lines).map(\.id))
  }
}
