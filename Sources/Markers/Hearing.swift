/// What was heard in one reply of the trainee, with the evidence for each finding.
package struct Hearing: Sendable, Hashable, Codable {
  /// The reply as it was typed.
  package let reply: String
  /// Every marker that was heard, in the order of the reply.
  package let findings: [Finding]
  /// Topics of the case that were touched.
  package let topics: [Mention]
  /// People of the case that were mentioned, also by a pronoun.
  package let people: [Mention]
  /// People in the room to whom the reply was addressed by name or role; empty when to nobody in particular.
  package let addressees: [String]
  /// What the trainee did in parentheses, without the parentheses.
  package let actions: [String]
  /// Nothing was said or done.
  package let isSilence: Bool

  package init(
    reply: String, findings: [Finding] = [], topics: [Mention] = [], people: [Mention] = [],
    addressees: [String] = [], actions: [String] = [], isSilence: Bool = false
  ) {
    self.reply = reply
    self.findings = findings
    self.topics = topics
    self.people = people
    self.addressees = addressees
    self.actions = actions
    self.isSilence = isSilence
  }

  package var markers: Set<MarkerID> { Set(findings.map(\.marker)) }
}

/// One marker, with the rule and the words that gave it.
package struct Finding: Sendable, Hashable, Codable {
  package let marker: MarkerID
  /// The rule in the pack, `marker/naam`.
  package let rule: String
  /// The words that triggered the rule: ranges of UTF-8 offsets in the reply, ascending.
  package let words: [Range<Int>]
  /// The sentence and the clause it was heard in, from 0 within the reply.
  package let sentence: Int
  package let clause: Int

  package init(marker: MarkerID, rule: String, words: [Range<Int>], sentence: Int, clause: Int) {
    self.marker = marker
    self.rule = rule
    self.words = words
    self.sentence = sentence
    self.clause = clause
  }
}

/// A topic or a person that a sentence is about.
package struct Mention: Sendable, Hashable, Codable {
  /// The id in the case.
  package let id: String
  /// The sentence, from 0 within the reply.
  package let sentence: Int
  /// UTF-8 offsets in the reply.
  package let words: Range<Int>

  package init(id: String, sentence: Int, words: Range<Int>) {
    self.id = id
    self.sentence = sentence
    self.words = words
  }
}
