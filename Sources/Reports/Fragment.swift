import Dialogue
import Scoring

/// Which turns a group looks at together.
enum Fragment {
  /// Fewest and most turns that a group can take in at once.
  static let sizes = 5...8
  /// More than this does not fit on a page beside room to write.
  private static let mostLetters = 1700

  /// The turns that were asked for as far as they are there, or those around the turning point: as
  /// many as a group can take in.
  static func choose(in appraisal: Appraisal, asked: ClosedRange<Int>?) -> Range<Int> {
    let numbers = appraisal.turns.map(\.number)
    guard let first = numbers.first, let last = numbers.last else { return 0..<0 }
    if let asked, asked.overlaps(first...last) {
      return Range(asked.clamped(to: first...last))
    }
    let choices = sizes.reversed().map {
      around(appraisal.turningPoints.first?.turn.number, $0, first...last)
    }
    return choices.first { letters(in: $0, of: appraisal) <= mostLetters }
      ?? choices.last ?? first..<last + 1
  }

  private static func around(_ centre: Int?, _ size: Int, _ all: ClosedRange<Int>) -> Range<Int> {
    let wanted = (centre ?? all.lowerBound) - sizes.lowerBound / 2
    let start = max(all.lowerBound, min(wanted, all.upperBound - size + 1))
    return start..<min(all.upperBound, start + size - 1) + 1
  }

  private static func letters(in range: Range<Int>, of appraisal: Appraisal) -> Int {
    appraisal.turns.filter { range.contains($0.number) }.reduce(0) { sum, turn in
      let answer = turn.record.lines.reduce(0) { $0 + $1.text.count }
      return sum + turn.reply.count + answer
    }
  }
}
