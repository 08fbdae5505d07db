package import Foundation

/// Texts without quotes as they stand in the file: what YAML left out of them, or took in.
package struct YAMLBareText: Sendable {
  package struct Notation: Sendable, Hashable {
    /// What came after ` #` behind the text.
    package fileprivate(set) var comment: String?
    /// The line on which an item of a list became part of the text.
    package fileprivate(set) var swallowedItem: Int?
  }

  private let bytes: [UInt8]
  /// Where each line begins.
  private let starts: [Int]

  /// - Parameter source: the whole file.
  package init(_ source: Data) {
    let bytes = [UInt8](source)
    self.bytes = bytes
    starts = [0] + bytes.indices.filter { bytes[$0] == Self.lineEnd }.map { $0 + 1 }
  }

  /// - Parameters:
  ///   - text: as YAML read it, its lines joined by a blank.
  ///   - place: where it begins.
  package func notation(of text: String, at place: SourcePosition) -> Notation {
    var notation = Notation()
    guard starts.indices.contains(place.line - 1) else { return notation }
    var line = place.line
    var next = offset(of: place)
    for word in text.utf8.split(whereSeparator: { $0 == Self.blank || $0 == Self.lineEnd }) {
      skipBlanks(&next)
      while next < bytes.count, bytes[next] == Self.lineEnd {
        next += 1
        line += 1
        skipBlanks(&next)
        if next + 1 < bytes.count, bytes[next] == Self.dash, bytes[next + 1] == Self.blank {
          notation.swallowedItem = notation.swallowedItem ?? line
        }
      }
      guard bytes[next...].starts(with: word) else { return notation }
      next += word.count
    }
    let end = next
    skipBlanks(&next)
    if next > end, next < bytes.count, bytes[next] == UInt8(ascii: "#") {
      let rest = bytes[(next + 1)...].prefix { $0 != Self.lineEnd && $0 != Self.carriageReturn }
      notation.comment = String(decoding: rest.drop { $0 == Self.blank }, as: UTF8.self)
    }
    return notation
  }

  /// Columns count characters, so the bytes that go on with one are passed over.
  private func offset(of place: SourcePosition) -> Int {
    var next = starts[place.line - 1]
    var column = 1
    while column < place.column, next < bytes.count {
      next += 1
      while next < bytes.count, bytes[next] & 0b1100_0000 == 0b1000_0000 { next += 1 }
      column += 1
    }
    return next
  }

  private func skipBlanks(_ next: inout Int) {
    while next < bytes.count, bytes[next] == Self.blank || bytes[next] == Self.carriageReturn { next += 1 }
  }

  private static let blank = UInt8(ascii: " ")
  private static let dash = UInt8(ascii: "-")
  private static let lineEnd = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
}
