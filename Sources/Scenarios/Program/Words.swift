package import Diagnostics

/// The ways something can be said, tried in groups: own words before borrowed ones.
package struct WordSupply: Sendable, Hashable {
  /// Groups in order of preference.
  package let groups: [[Variant]]

  package init(groups: [[Variant]] = []) { self.groups = groups }

  package static let none = WordSupply()

  package var isEmpty: Bool { groups.allSatisfy(\.isEmpty) }
  package var variants: [Variant] { groups.flatMap { $0 } }
}

/// One way to say it, perhaps by more than one person.
package struct Variant: Sendable, Hashable {
  package let condition: Condition?
  package let lines: [Line]
  /// Where the author wrote it; nil for words of the shared base.
  package let position: SourcePosition?
}

/// What one person says and shows; what is shown stands in parentheses.
package struct Line: Sendable, Hashable {
  /// Stable id, made of the speaker and the words.
  package let id: String
  package let speaker: Int
  package let text: Template
}

/// A text with names and levels to be filled in.
package struct Template: Sendable, Hashable {
  package enum Piece: Sendable, Hashable {
    case text(String)
    case level(Int)
  }

  package let pieces: [Piece]

  /// The text, with levels looked up as they are now.
  package func filled(level: (Int) -> Int) -> String {
    var result = ""
    for piece in pieces {
      switch piece {
      case .text(let text): result += text
      case .level(let index): result += String(level(index))
      }
    }
    return result
  }
}
