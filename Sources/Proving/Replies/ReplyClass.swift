package import Markers

/// A kind of reply that a scenario can tell from others.
package struct ReplyClass: Sendable, Hashable {
  /// One sentence: what it does and what it is about.
  package struct Sentence: Sendable, Hashable {
    package let marker: MarkerID?
    package let subject: String?
  }

  package let sentences: [Sentence]
  package let addressee: String?
  package let action: String?

  package var markers: [MarkerID] { sentences.compactMap(\.marker) }

  /// The plainest reply of this kind, as it would be heard.
  package var hearing: Hearing {
    let parts = sentences.enumerated()
    return Hearing(
      reply: "",
      findings: parts.compactMap { index, sentence in
        sentence.marker.map { Finding(marker: $0, rule: "", words: [], sentence: index, clause: index) }
      },
      topics: parts.compactMap { index, sentence in
        sentence.subject.map { Mention(id: $0, sentence: index, words: 0..<0) }
      },
      addressees: addressee.map { [$0] } ?? [], actions: action.map { [$0] } ?? [],
      isSilence: markers == [.silence])
  }
}

extension MarkerID {
  static let silence = MarkerID("stilte")
}
