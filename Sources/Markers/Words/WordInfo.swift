/// A known word, by number; 0 is any unknown word.
typealias WordID = UInt32

/// What a verb form can be in its clause.
struct VerbForm: OptionSet, Sendable, Hashable {
  let rawValue: UInt8
  /// First person and command: `bel`.
  static let stem = VerbForm(rawValue: 1)
  /// Second and third person: `belt`.
  static let singular = VerbForm(rawValue: 2)
  /// Plural and infinitive: `bellen`.
  static let plural = VerbForm(rawValue: 4)
  static let past = VerbForm(rawValue: 8)
  static let participle = VerbForm(rawValue: 16)

  static let finite: VerbForm = [.stem, .singular, .plural, .past]
}

/// What the pack knows of a word; the large part first, so that it fits 64 bytes.
struct WordInfo: Sendable {
  var classes = ClassSet()
  /// Of the letters as normalised.
  let hash: UInt64
  /// Equal for words that say the same.
  var stem: UInt64
  /// The infinitive this is a form of, or the word itself.
  var lemma: WordID
  /// Where in the lexicon's list of expansions the words are that this one stands for; 0 is itself.
  var expansion: Int32 = 0
  var form: VerbForm = []
}
