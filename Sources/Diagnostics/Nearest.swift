/// Suggestions for a mistyped name.
package enum Nearest {
  /// The candidate closest to `name`, when it is close enough to be a slip of the keys.
  ///
  /// Optimal string alignment: insertions, deletions, substitutions and swapped neighbours count
  /// one each; at most a third of the letters may differ. Cost is the product of the lengths.
  package static func match(for name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= 60 else { return nil }
    let allowed = max(1, wanted.count / 3)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let letters = Array(candidate.lowercased().unicodeScalars)
      guard abs(letters.count - wanted.count) <= allowed else { continue }
      let distance = distance(wanted, letters)
      guard distance <= allowed else { continue }
      if let best, (best.distance, best.candidate) <= (distance, candidate) { continue }
      best = (candidate, distance)
    }
    return best?.candidate
  }

  /// What to tell somebody who mistyped `name`: 'Bedoel je …?' with the closest candidate, if there is one.
  package static func question(for name: String, among candidates: some Sequence<String>) -> String? {
    match(for: name, among: candidates).map { "Bedoel je '\($0)'?" }
  }

  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in 0..<right.count {
        let substitution = last[column] + (left[row] == right[column] ? 0 : 1)
        var cost = min(last[column + 1] + 1, current[column] + 1, substitution)
        let swapped =
          row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column]
        if swapped { cost = min(cost, beforeLast[column - 1] + 1) }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
