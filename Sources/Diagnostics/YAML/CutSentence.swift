/// A sentence between `{ }` that a comma cut in two: what comes behind it was taken for keys.
package struct CutSentence: Sendable, Hashable {
  let sentence: String
  let start: SourcePosition
  /// What stands behind the first comma.
  package let rest: Located<String>
  /// What stands behind the next ones.
  package private(set) var further: [Located<String>] = []

  package var diagnostic: Diagnostic {
    Diagnostic(
      .unknownKey,
      "De komma na '\(sentence.suffix(30))' breekt de zin af: '\(rest.value.prefix(30))' hoort er zo niet bij.",
      at: rest.position, advice: "Zet tussen { } een zin met een komma tussen aanhalingstekens.")
  }

  /// Words without a colon, behind a text without quotes on the same line.
  package static func rests(in entries: [YAMLNode.Entry]) -> [CutSentence] {
    var found: [CutSentence] = []
    var before: YAMLNode.Entry?
    for entry in entries {
      guard entry.value.isBare, entry.value.content == .scalar(""), let sentence = before?.value,
        sentence.isBare, case .scalar(let text) = sentence.content, !text.isEmpty,
        sentence.position.line == entry.key.position.line, text.prefix(30).contains(where: \.isLetter)
      else {
        before = entry
        continue
      }
      // `before` stays where the sentence began, so a further rest has the same one.
      if found.last?.start == sentence.position {
        found[found.count - 1].further.append(entry.key)
      } else {
        found.append(CutSentence(sentence: text, start: sentence.position, rest: entry.key))
      }
    }
    return found
  }
}
