import Diagnostics

/// A pack file as its author wrote it.
struct PackSource {
  var wordClasses: [(name: Located<String>, text: Located<String>)] = []
  var verbs: [Located<String>] = []
  var spellings: [Located<String>] = []
  var markers: [MarkerSource] = []
  var weighing: Located<String>?
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
  var lines: [(text: ArraySlice<UInt8>, position: SourcePosition)] {
    var result: [(ArraySlice<UInt8>, SourcePosition)] = []
    let bytes = Array(value.utf8)
    let isBlock = bytes.contains(UInt8(ascii: "\n"))
    var number = isBlock ? 1 : 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let text = line.drop { $0 == UInt8(ascii: " ") }
      if let first = text.first, first != UInt8(ascii: "#") {
        let place = isBlock ? SourcePosition(line: position.line + number, column: 1) : position
        result.append((text, place))
      }
      number += 1
    }
    return result
  }

  /// The words of a text, between blanks.
  var pieces: [ArraySlice<UInt8>] {
    Array(value.utf8).split {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\t")
    }
  }
}
