import Diagnostics

/// The words of a case: long enough to live, short enough to say, each only once.
enum LineCheck {
  private static let mostWords = 60

  static func silentReactions(_ draft: CaseDraft) -> [Diagnostic] {
    reactions(draft).filter { $0.says.isEmpty && $0.destination == nil }.map {
      Diagnostic(.nothingSaid, "Deze reactie zegt niets en leidt nergens heen.", at: $0.position)
    }
  }

  static func longLines(_ draft: CaseDraft) -> [Diagnostic] {
    lines(draft).compactMap { line in
      let count = line.text.value.spacedWords.count
      guard count > mostWords else { return nil }
      return Diagnostic(
        .longLine, "Deze regel telt \(count) woorden; boven de \(mostWords) klinkt het als voorlezen.",
        at: line.text.position)
    }
  }

  static func repeatedLines(_ draft: CaseDraft) -> [Diagnostic] {
    var seen: [String: SourcePosition] = [:]
    return lines(draft).compactMap { line in
      let words = line.text.value.singleSpaced
      let key = "\(line.speaker?.value ?? ""):\(words)"
      guard let first = seen[key] else {
        seen[key] = line.text.position
        return nil
      }
      return Diagnostic(
        .repeatedLine, "'\(words.prefix(50))' staat ook op regel \(first.line).", at: line.text.position)
    }
  }

  private static func reactions(_ draft: CaseDraft) -> [ReactionDraft] {
    draft.first + draft.scenes.flatMap(\.reactions) + draft.always
  }

  private static func lines(_ draft: CaseDraft) -> [LineDraft] {
    let variants =
      draft.scenes.flatMap { $0.opening + $0.repetition } + reactions(draft).flatMap(\.says)
      + draft.colour.flatMap(\.variants) + draft.fallback
    return variants.flatMap(\.lines)
  }
}
