import Scoring

/// Which turns a group looks at together.
enum Fragment {
  /// Fewest and most turns that a group can take in at once.
  static let sizes = 5...8

  /// The turns that were asked for as far as they are there, or eight at most around the turning point.
  static func choose(in appraisal: Appraisal, asked: ClosedRange<Int>?) -> Range<Int> {
    let numbers = appraisal.turns.map(\.number)
    guard let first = numbers.first, let last = numbers.last else { return 0..<0 }
    if let asked, asked.overlaps(first...last) {
      return Range(asked.clamped(to: first...last))
    }
    let centre = appraisal.turningPoints.first?.turn.number ?? first
    let start = max(first, min(centre - sizes.lowerBound / 2, last - sizes.upperBound + 1))
    return start..<min(last, start + sizes.upperBound - 1) + 1
  }
}
