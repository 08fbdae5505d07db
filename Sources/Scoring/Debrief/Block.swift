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

  /// Values in a row: levels over the turns of a talk, or figures over several talks.
  package struct Chart: Sendable, Hashable {
    package struct Series: Sendable, Hashable {
      package let name: String
      package let values: [Int]
    }

    package enum Axis: Sendable, Hashable {
      /// Turns; 0 is before the first.
      case turns
      case talks
    }

    package let series: [Series]
    package let axis: Axis
    /// The numbers of the turns or talks that the values belong to.
    package let positions: [Int]
    package let range: ClosedRange<Int>
    /// Positions worth pointing at.
    package let marked: [Int]

    /// One of its lines alone.
    package func only(_ series: Series) -> Chart {
      Chart(series: [series], axis: axis, positions: positions, range: range, marked: marked)
    }
  }
}
