import Markers
import Scenarios

/// What one sentence gives to each cue of a case; the parts of a reply add up.
struct CueParts: Hashable {
  private var subject: Bits
  private var spoiled: Bits
  private var words: Bits
  private var action: Bits
  private var addressed: Bits

  init(of hearing: Hearing, for cues: [Cue]) {
    let none = Bits(count: cues.count)
    (subject, spoiled, words, action, addressed) = (none, none, none, none, none)
    for (index, cue) in cues.enumerated() {
      subject[index] = cue.hasSubject(hearing)
      spoiled[index] = cue.isSpoiled(by: hearing)
      words[index] = cue.hasWords(hearing)
      action[index] = cue.hasAction(hearing)
      addressed[index] = cue.isAddressed(by: hearing)
    }
  }

  mutating func add(_ other: CueParts) {
    subject.formUnion(other.subject)
    spoiled.formUnion(other.spoiled)
    words.formUnion(other.words)
    action.formUnion(other.action)
    addressed.formUnion(other.addressed)
  }

  /// The cues that are heard in the whole.
  var heard: Bits {
    var heard = subject
    heard.subtract(spoiled)
    heard.formIntersection(words)
    heard.formIntersection(action)
    heard.formIntersection(addressed)
    return heard
  }
}
