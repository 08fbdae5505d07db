extension Debrief {
  /// One piece of a section.
  package enum Block: Sendable, Hashable {
    case paragraph(String)
    case bullet(String)
    case exchange(Exchange)
    /// What somebody said, wrote or thinks; the label says who and which.
    case quote(label: String, words: String)
    case figure(FigureLine)
    case chart(Chart)
  }

  /// A turn quoted: what was said and what was answered.
  package struct Exchange: Sendable, Hashable {
    package let turn: Int
    /// What the trainee said; absent when she was silent.
    package let said: String?
    /// What was heard in it, in Dutch.
    package let heard: [String]
    package let answer: [Line]
    package let remark: String
  }

  package struct Line: Sendable, Hashable {
    package let name: String
    package let words: String
  }

  /// A figure with the turns it came from.
  package struct FigureLine: Sendable, Hashable {
    package let name: String
    package let value: String
    /// What it means or what to hold it against.
    package let note: String?
    package let turns: [Int]
  }

  /// Levels from before the first turn until after the last.
  package struct Chart: Sendable, Hashable {
    package struct Series: Sendable, Hashable {
      package let name: String
      package let values: [Int]
    }

    package let series: [Series]
    /// The turn numbers that belong to the values; 0 is the beginning.
    package let turns: [Int]
    package let range: ClosedRange<Int>
    /// Turns worth pointing at.
    package let marked: [Int]
  }
}
