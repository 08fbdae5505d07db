import Diagnostics

/// The words of a case: long enough to live, short enough to say, each only once.
enum LineCheck {
  private static let mostWords = 60

  static func silentReactions(_ draft: CaseDraft) -> [Diagnostic] {
    draft.allReactions.filter { $0.says.isEmpty && $0.destination == nil }.map {
      Diagnostic(
        .nothingSaid, "De reactie\($0.called) zegt niets en leidt nergens heen.", at: $0.position)
    }
  }

  static func longLines(_ draft: CaseDraft) -> [Diagnostic] {
    draft.allVariants.flatMap(\.lines).compactMap { line in
      let count = line.text.value.spacedWords.count
      guard count > mostWords else { return nil }
      return Diagnostic(
        .longLine,
        "'\(line.text.value.opening(40))' telt \(count) woorden; boven de \(mostWords) klinkt het als voorlezen.",
        at: line.text.position)
    }
  }

  static func repeatedLines(_ draft: CaseDraft) -> [Diagnostic] {
    var seen: [String: SourcePosition] = [:]
    return draft.allVariants.flatMap(\.lines).compactMap { line in
      let words = line.text.value.singleSpaced
      let key = "\(line.speaker?.value ?? ""):\(words)"
      guard let first = seen[key] else {
        seen[key] = line.text.position
        return nil
      }
      return Diagnostic(
        .repeatedLine, "'\(words.opening())' staat ook op regel \(first.line).", at: line.text.position)
    }
  }

  static func openParentheses(_ draft: CaseDraft) -> [Diagnostic] {
    draft.allVariants.flatMap(\.lines).compactMap { line in
      let text = line.text.value
      guard text.count(where: { $0 == "(" }) != text.count(where: { $0 == ")" }) else { return nil }
      return Diagnostic(
        .openParenthesis, "In '\(text.opening())' zijn er niet evenveel haakjes ( als ).",
        at: line.text.position)
    }
  }

  /// Somebody to whom nothing fits hears only the fallback, a line at a time.
  static func thinFallback(_ checked: CheckedCase) -> [Diagnostic] {
    let lines = checked.scenario.fallback.variants.filter { $0.condition == nil }.count
    let turns = checked.draft.mostTurns
    guard lines < turns else { return [] }
    return [
      Diagnostic(
        .thinFallback, "Het vangnet heeft \(lines) zinnen voor \(turns) beurten.",
        at: checked.draft.fallback.first?.position ?? checked.draft.id.position)
    ]
  }
}

extension ReactionDraft {
  /// Its name, or what it listens for, in quotes after a blank; empty when there is neither.
  fileprivate var called: String {
    let names = name.map { [$0.value] } ?? (markers + about + words + does).map(\.value)
    return names.isEmpty ? "" : " '\(names.joined(separator: ", ").opening(60))'"
  }
}
