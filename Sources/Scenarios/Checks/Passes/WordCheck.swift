import Diagnostics

/// Words that are listened for in replies must be able to occur in one.
enum WordCheck {
  static func unheard(_ draft: CaseDraft) -> [Diagnostic] {
    let lists = draft.topics.map(\.words) + (draft.people + draft.network).map(\.words)
    let asked = draft.allReactions.flatMap { [$0.words, $0.does] + $0.chances.map(\.words) }
    let chances = draft.scenes.flatMap(\.chances).map(\.words)
    return draft.topics.filter(\.words.isEmpty).map { wordless($0.id) }
      + (lists + asked + chances).flatMap(findings)
  }

  private static func wordless(_ topic: Located<String>) -> Diagnostic {
    Diagnostic(
      .unheardWords, "Het onderwerp '\(topic.value)' heeft geen woorden.", at: topic.position,
      advice: "Schrijf ze tussen [ ], met een komma ertussen.")
  }

  private static func findings(_ words: [Located<String>]) -> [Diagnostic] {
    if words.count == 1, let text = words.first, text.value.contains(where: { ",;/".contains($0) }) {
      return [
        Diagnostic(
          .unheardWords, "'\(text.value.opening())' is zo één uitdrukking, die niemand zegt.",
          at: text.position, advice: "Schrijf woorden apart: tussen [ ], met een komma ertussen.")
      ]
    }
    return words.filter { WordPhrases.words($0.value).isEmpty }.map {
      Diagnostic(.unheardWords, "In '\($0.value)' staat geen woord.", at: $0.position)
    }
  }
}
