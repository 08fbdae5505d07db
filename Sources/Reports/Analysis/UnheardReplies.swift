import Scenarios

/// Replies that nothing was heard in: the list to extend the rules with.
package struct UnheardReplies: Sendable {
  package struct Entry: Sendable, Hashable {
    /// As it was said the first time.
    package let reply: String
    package let scene: String
    /// What was said just before.
    package let after: String
    package fileprivate(set) var count = 1
  }

  private var entries: [String: Entry] = [:]
  /// All of them, also those that there was no room for.
  package private(set) var count = 0

  /// Enough for anybody to read; more would only fill the memory.
  private static let most = 20_000

  package init() {}

  mutating func add(_ reply: String, in scene: String, after line: String) {
    count += 1
    let key = reply.lowercased().parts(keeping: \.isWordCharacter).joined(separator: " ")
    if entries[key] != nil {
      entries[key]?.count += 1
    } else if entries.count < Self.most {
      entries[key] = Entry(reply: reply, scene: scene, after: line)
    }
  }

  mutating func merge(_ other: UnheardReplies) {
    count += other.count
    for (key, entry) in other.entries {
      if entries[key] != nil {
        entries[key]?.count += entry.count
      } else if entries.count < Self.most {
        entries[key] = entry
      }
    }
  }

  /// The most frequent first, then by the alphabet.
  package func first(_ most: Int) -> [Entry] {
    entries.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.prefix(most).map(\.value)
  }
}
