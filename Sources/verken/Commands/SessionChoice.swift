import Journal
import Scenarios

/// Which session somebody means: a number, or `laatste`.
enum SessionChoice {
  static func id(_ text: String, in journal: Journal, unfinishedOnly: Bool = false) throws -> SessionID {
    if ["laatste", "latest", "last"].contains(text.lowercased()) {
      guard let latest = try journal.latest(unfinishedOnly: unfinishedOnly) else {
        throw UserFacingError(
          unfinishedOnly
            ? "er is geen gesprek dat nog niet af is. Begin er een met: verken oefen karim"
            : "er is nog niets bewaard. Begin met: verken oefen karim", .noInput)
      }
      return latest.id
    }
    guard let id = SessionID(text) else {
      throw UserFacingError(
        "'\(text)' is geen sessie. Noem een nummer uit 'verken sessies', of 'laatste'.", .usage)
    }
    return id
  }

  static func stored(
    _ text: String, in journal: Journal, unfinishedOnly: Bool = false
  ) throws -> StoredSession {
    try journal.session(id(text, in: journal, unfinishedOnly: unfinishedOnly))
  }

  /// Several, each once, in the order in which they were named.
  static func stored(_ texts: [String], in journal: Journal) throws -> [StoredSession] {
    try texts.map { try id($0, in: journal) }.distinct.map { try journal.session($0) }
  }
}
