/// The entries of one session as a tree, with the branches in it.
struct EntryTree {
  private let entries: [Entry]
  private let byNumber: [Int: Entry]

  /// Entries in the order in which they were written.
  init(_ entries: [Entry]) {
    self.entries = entries
    byNumber = Dictionary(entries.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// From the opening to where the session now stands.
  var active: [Entry] { entries.last.map(path(to:)) ?? [] }

  /// What each take-back left behind, with the take-back.
  var abandoned: [(left: [Entry], by: Entry)] {
    zip(entries, entries.dropFirst()).compactMap { before, takeBack in
      guard takeBack.kind == .takeBack else { return nil }
      let kept = takeBack.parent ?? 0
      return (path(to: before).filter { $0.number > kept }, takeBack)
    }
  }

  /// The active branch as it would be without its last `turns` turns; nil when there are not that many.
  func active(takingBack turns: Int) -> [Entry]? { target(takingBack: turns).map(path) }

  /// The entry after which the last `turns` turns of the active branch came.
  func target(takingBack turns: Int) -> Entry? {
    let said = active.filter { $0.kind == .turn }
    guard turns > 0, turns <= said.count else { return nil }
    return said[said.count - turns].parent.flatMap { byNumber[$0] }
  }

  private func path(to entry: Entry) -> [Entry] {
    var path = [entry]
    while let parent = path.last?.parent.flatMap({ byNumber[$0] }) { path.append(parent) }
    return path.reversed()
  }
}
