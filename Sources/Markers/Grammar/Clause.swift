/// A stretch of a reply with one verb at most at its head.
struct Clause: Sendable {
  /// Indices of words.
  var start: Int
  var end: Int
  /// The first word after interjections and joining words.
  var head: Int
  var sentence: Int
  var properties: ClauseProperties = []
  /// All classes of its words.
  var classes = ClassSet()
  /// The finite verb, or -1.
  var verb = -1
  /// Where trailing `hoor`, `dan`, `he` begin.
  var tail = 0
  var sentenceRange = 0..<0
  var presence = WordPresence()
  var sentencePresence = WordPresence()

  var range: Range<Int> { start..<end }
}
