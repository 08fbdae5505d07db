/// Patterns by the number of what they hang on, end to end.
struct Postings: Sendable {
  /// A pattern, with what most patterns fail on, so that those are not looked at.
  struct Entry: Sendable {
    /// What has to be in the clause.
    var presence: WordPresence
    var required: ClauseProperties
    var forbidden: ClauseProperties
    var marker: Int32
    var pattern: Int32

    @inline(__always)
    func canFit(_ present: WordPresence, _ properties: ClauseProperties) -> Bool {
      present.mayContain(presence) && properties.rawValue & required.rawValue == required.rawValue
        && properties.rawValue & forbidden.rawValue == 0
    }
  }

  private var starts: [Int32] = [0]
  private(set) var entries: [Entry] = []

  init() {}

  /// - Parameter hooks: on what each pattern hangs; patterns of one hook stay in order.
  init(_ hooks: [(key: Int, pattern: Int)], count: Int, entry: (Int) -> Entry) {
    starts = Array(repeating: 0, count: count + 1)
    for hook in hooks { starts[hook.key + 1] += 1 }
    for key in 0..<count { starts[key + 1] += starts[key] }
    var next = starts
    var order = [Int32](repeating: 0, count: hooks.count)
    for hook in hooks {
      order[Int(next[hook.key])] = Int32(hook.pattern)
      next[hook.key] += 1
    }
    entries = order.map { entry(Int($0)) }
  }

  @inline(__always)
  func range(_ key: Int) -> Range<Int> {
    guard key + 1 < starts.count else { return 0..<0 }
    return Int(starts[key])..<Int(starts[key + 1])
  }
}
