package import Diagnostics
package import Markers

/// An opportunity: something to be seen or heard that a reply can take up.
package struct Chance: Sendable, Hashable {
  package let id: String
  /// Any of these markers takes it.
  package let markers: [MarkerID]
  /// When not empty, the same sentence must be about one of these.
  package let about: [String]
  /// A topic of the vocabulary that stands for the author's `woorden`; it takes the opportunity too.
  package let words: String?
  /// In time within this many turns; later is late.
  package let within: Int
  /// What was to be seen or heard, for the debrief.
  package let what: String
  /// A reply that would have taken it.
  package let example: String?
  package let position: SourcePosition

  package func isTaken(by hearing: Hearing) -> Bool {
    Cue(markers: markers, about: about, without: [], notAbout: [], words: nil, does: [], addressed: [])
      .fits(hearing)
      || words.map { words in hearing.topics.contains { $0.id == words } } ?? false
  }
}
