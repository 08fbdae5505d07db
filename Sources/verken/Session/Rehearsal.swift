import Diagnostics
import Dialogue
import Foundation
import Markers

/// A case that is played while its author is still writing it: each time the file is saved, the
/// conversation so far is played again on the new version.
struct Rehearsal {
  let file: URL
  let name: String
  let seed: UInt64
  let scene: String?
  let given: [String]
  /// All that was said; a version that ends earlier does not lose the rest.
  private var replies: [String] = []

  init(file: URL, name: String, seed: UInt64, from scene: String?, given: [String]) {
    self.file = file
    self.name = name
    self.seed = seed
    self.scene = scene
    self.given = given
  }

  enum Change {
    /// The file cannot be played; what is wrong with it.
    case broken(String)
    case same(Practice)
    /// From this turn on it goes another way; 0 is the opening.
    case different(Practice, turn: Int)
  }

  func begin() throws -> Practice {
    let opened = try OpenCase(file, named: name)
    Console.watch(pack: opened.packFile)
    return try Practice(rehearsing: opened, seed: seed, from: scene, given: given)
  }

  mutating func remember(_ practice: Practice) {
    replies = practice.turns.map(\.hearing.reply)
  }

  func reload(after before: Practice) throws -> Change {
    var practice: Practice
    do {
      practice = try begin()
    } catch let invalid as InvalidSource {
      return .broken(DiagnosticRenderer.text(invalid))
    } catch let problem as UserFacingError {
      return .broken(problem.message)
    }
    for reply in replies where !practice.isOver { _ = try practice.say(practice.listen(to: reply)) }
    return Self.firstDifference(before, practice).map { .different(practice, turn: $0) } ?? .same(practice)
  }

  private static func firstDifference(_ before: Practice, _ after: Practice) -> Int? {
    guard before.opening.map(\.text) == after.opening.map(\.text) else { return 0 }
    for (old, new) in zip(before.turns, after.turns) where !old.isHeardAlike(new) { return new.number }
    return before.turns.count == after.turns.count ? nil : min(before.turns.count, after.turns.count) + 1
  }
}

extension TurnRecord {
  /// Whether an author would notice nothing.
  fileprivate func isHeardAlike(_ other: TurnRecord) -> Bool {
    reaction == other.reaction && lines.map(\.text) == other.lines.map(\.text)
      && sceneAfter == other.sceneAfter && levels == other.levels && ending == other.ending
  }
}
