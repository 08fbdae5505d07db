import Diagnostics

/// A pack file as its author wrote it.
struct PackSource {
  var wordClasses: [(name: Located<String>, text: Located<String>)] = []
  var verbs: [Located<String>] = []
  var spellings: [Located<String>] = []
  var markers: [MarkerSource] = []
}

struct MarkerSource {
  let id: Located<String>
  var name: Located<String>?
  var family: Located<Family>?
  var yields: Located<String>?
  var silencedBy: Located<String>?
  var rules: [RuleSource] = []
}

struct RuleSource {
  let name: Located<String>
  var patterns: Located<String>?
  var exceptions: Located<String>?
  var condition: Located<String>?
  var contains: Located<String>?
  var excludes: Located<String>?
  var scope: Located<String>?
  var weight: Located<Int>?
  var isFallback = false
  var yields: Located<String>?
  var samples: Located<String>?
  var misses: Located<String>?
}

extension Located<String> {
  /// The lines of a text block that say something, each with its number from 0.
  var lines: [(text: Substring, position: SourcePosition)] {
    var result: [(Substring, SourcePosition)] = []
    let isBlock = value.contains("\n")
    var number = isBlock ? 1 : 0
    for line in value.split(separator: "\n", omittingEmptySubsequences: false) {
      let text = line.drop { $0 == " " }
      if !text.isEmpty, text.first != "#" {
        let place = isBlock ? SourcePosition(line: position.line + number, column: 1) : position
        result.append((text, place))
      }
      number += 1
    }
    return result
  }
}
