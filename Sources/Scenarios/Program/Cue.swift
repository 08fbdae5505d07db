package import Markers

/// Something that a reply can be: what it does, what it is about, to whom, in which words.
///
/// All parts that are there must hold. Two reactions that ask the same share one cue, so that the
/// cues of a case are all it can tell apart in a reply.
package struct Cue: Sendable, Hashable {
  /// Any of these markers; empty asks for none.
  package let markers: [MarkerID]
  /// Any of these topics or people, in the same sentence as the marker.
  package let about: [String]
  /// None of these markers anywhere in the reply.
  package let without: [MarkerID]
  /// None of these topics or people anywhere in the reply.
  package let notAbout: [String]
  /// A topic of the vocabulary that stands for the author's `woorden`.
  package let words: String?
  /// Any of these words in what the trainee does in parentheses.
  package let does: [String]
  /// Any of these people addressed.
  package let addressed: [String]

  package func fits(_ hearing: Hearing) -> Bool {
    hasSubject(hearing) && !isSpoiled(by: hearing) && hasWords(hearing) && hasAction(hearing)
      && isAddressed(by: hearing)
  }

  // Each part is true of a reply when it is true of one of its sentences: the checker counts on it.

  package func isSpoiled(by hearing: Hearing) -> Bool {
    hearing.findings.contains { without.contains($0.marker) }
      || (!notAbout.isEmpty
        && (hearing.topics + hearing.people).contains { notAbout.contains($0.id) })
  }

  /// The author's words, one by one.
  package var ownWords: [String] {
    words.map { $0.dropFirst(Self.wordsMark.count).split(separator: "|").map(String.init) } ?? []
  }

  /// How the name of a topic begins that stands for the words of one reaction.
  package static let wordsMark = "woorden:"

  package func hasWords(_ hearing: Hearing) -> Bool {
    words.map { words in hearing.topics.contains { $0.id == words } } ?? true
  }

  package func hasAction(_ hearing: Hearing) -> Bool {
    does.isEmpty || hearing.actions.contains { ActionWords.match(does, in: $0) }
  }

  package func isAddressed(by hearing: Hearing) -> Bool {
    addressed.isEmpty || addressed.contains { hearing.addressees.contains($0) }
  }

  package func hasSubject(_ hearing: Hearing) -> Bool {
    if markers.isEmpty {
      return about.isEmpty || (hearing.topics + hearing.people).contains { about.contains($0.id) }
    }
    return hearing.findings.contains { finding in
      markers.contains(finding.marker)
        && (about.isEmpty || Self.mentions(about, inSentence: finding.sentence, of: hearing))
    }
  }

  private static func mentions(_ ids: [String], inSentence sentence: Int, of hearing: Hearing) -> Bool {
    hearing.topics.contains { $0.sentence == sentence && ids.contains($0.id) }
      || hearing.people.contains { $0.sentence == sentence && ids.contains($0.id) }
  }
}

/// Matches the author's words with an action such as 'ik schenk koffie in'.
enum ActionWords {
  static func match(_ patterns: [String], in action: String) -> Bool {
    WordPhrases(patterns).occur(in: WordPhrases.words(action))
  }
}
