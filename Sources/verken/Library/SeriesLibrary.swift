import Dialogue
import Foundation
import Journal
import Scenarios

/// Talks that belong together, and which of them comes next.
struct SeriesLibrary {
  /// One talk of a series.
  struct Talk {
    let entry: CaseLibrary.Entry
    let scenario: String
    let title: String
    let number: Int
  }

  /// A talk that is about to begin.
  struct Choice {
    let talk: Talk
    /// The session of the talk before, when this one follows on it.
    let before: StoredSession?
  }

  let name: String
  let title: String
  let talks: [Talk]

  /// The number of the last talk.
  var last: Int { talks.map(\.number).max() ?? 0 }

  /// Nil when no case says that it belongs to a series of that name.
  init?(_ name: String, in library: CaseLibrary) {
    self.init(name, of: library.shelf())
  }

  init?(_ name: String, of shelf: [CaseLibrary.Shelved]) {
    let own = shelf.filter { $0.synopsis?.series?.name == name }
    let talks = own.compactMap { shelved in
      shelved.synopsis.flatMap { synopsis in
        synopsis.series.map {
          Talk(entry: shelved.entry, scenario: synopsis.id, title: synopsis.title, number: $0.talk)
        }
      }
    }.sorted { $0.number < $1.number }
    guard let first = talks.first else { return nil }
    self.name = name
    self.talks = talks
    title = own.lazy.compactMap { $0.synopsis?.series?.title }.first ?? first.title
  }

  /// The talk of that number, as it begins by itself.
  func talk(_ number: Int) throws(UserFacingError) -> Choice {
    if let talk = talks.first(where: { $0.number == number }) { return Choice(talk: talk, before: nil) }
    let known = talks.map { String($0.number) }.joined(separator: ", ")
    throw UserFacingError("'\(name)' heeft geen gesprek \(number). Er is: \(known).", .usage)
  }

  /// The first talk that was not yet finished after the talk before it; when all were, the first again.
  func next(in journal: Journal) throws -> Choice {
    let finished = try journal.sessions().filter { $0.isOwn && $0.ending != nil }
    func latest(_ talk: Talk) -> SessionSummary? {
      finished.filter { $0.header.scenario == talk.scenario && $0.header.from == nil }
        .max { $0.id < $1.id }
    }
    var before: SessionSummary?
    for talk in talks {
      let own = latest(talk)
      if let own, before.map({ $0.id < own.id }) ?? true {
        before = own
        continue
      }
      return Choice(talk: talk, before: try before.map { try journal.session($0.id) })
    }
    return Choice(talk: talks[0], before: nil)
  }
}
