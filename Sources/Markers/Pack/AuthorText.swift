import Diagnostics

/// What an author wrote, as bytes; its lines and words are ranges, so that none is copied.
struct AuthorText {
  struct Line {
    let range: Range<Int>
    let position: SourcePosition
  }

  let bytes: [UInt8]
  let position: SourcePosition
  private let isBlock: Bool

  init(_ text: Located<String>) {
    bytes = Array(text.value.utf8)
    position = text.position
    isBlock = bytes.contains(UInt8(ascii: "\n"))
  }

  /// - Parameter number: from 0; a block of several lines begins on the line after its key.
  func position(ofLine number: Int) -> SourcePosition {
    isBlock ? SourcePosition(line: position.line + 1 + number, column: 1) : position
  }

  /// The lines that say something, without the margin; `#` begins a remark.
  var lines: [Line] {
    var result: [Line] = []
    var number = 0
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      var first = start
      while first < end, bytes[first] == UInt8(ascii: " ") { first += 1 }
      if first < end, bytes[first] != UInt8(ascii: "#") {
        result.append(Line(range: first..<end, position: position(ofLine: number)))
      }
      number += 1
      start = end + 1
    }
    return result
  }

  /// Between blanks, or between what `isBetween` holds for.
  func words(
    in range: Range<Int>? = nil, isBetween: (UInt8) -> Bool = AuthorText.isBlank
  ) -> [Range<Int>] {
    let range = range ?? bytes.indices
    var result: [Range<Int>] = []
    var start = range.lowerBound
    for place in range where isBetween(bytes[place]) {
      if place > start { result.append(start..<place) }
      start = place + 1
    }
    if start < range.upperBound { result.append(start..<range.upperBound) }
    return result
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

extension Located<String> {
  /// The lines of a text block that say something, each with its place.
  var lines: [(text: String, position: SourcePosition)] {
    let text = AuthorText(self)
    return text.lines.map { (text.string($0.range), $0.position) }
  }
}
