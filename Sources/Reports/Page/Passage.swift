import Dialogue
import Scenarios

/// A stretch of text that looks the same all along.
struct Passage: Sendable, Hashable {
  let text: String
  /// Shown or done rather than said.
  let isShown: Bool
  /// Families of what was heard in these words, the outermost first.
  var families: [String] = []
  /// The numbers of what was heard and ends here, as they are read.
  var numbers: String?

  /// What stands in parentheses is shown, the rest is said.
  static func all(in text: String) -> [Passage] {
    let bytes = Array(text.utf8)
    let shown = ShownParts.ranges(in: text)
    return Cuts.pieces(of: bytes.count, at: shown.flatMap { [$0.lowerBound, $0.upperBound] }).map { piece in
      Passage(
        text: String(decoding: bytes[piece], as: UTF8.self),
        isShown: shown.contains { $0.contains(piece.lowerBound) })
    }
  }
}

/// What one person says and shows.
struct SpokenView: Sendable, Hashable {
  let speaker: String
  let passages: [Passage]
  /// Whether it is the trainee who speaks.
  let isTrainee: Bool

  /// Lines of the same person in a row stand as one.
  static func all(_ lines: [SpokenLine], in scenario: Scenario) -> [SpokenView] {
    var views: [SpokenView] = []
    for line in lines {
      let speaker = scenario.name(ofSpeaker: line.speaker)
      let passages = Passage.all(in: line.text)
      if let last = views.last, last.speaker == speaker {
        let gap = Passage(text: " ", isShown: false)
        views[views.count - 1] = SpokenView(speaker: speaker, passages: last.passages + [gap] + passages)
      } else {
        views.append(SpokenView(speaker: speaker, passages: passages))
      }
    }
    return views
  }

  private init(speaker: String, passages: [Passage]) {
    self.speaker = speaker
    self.passages = passages
    isTrainee = false
  }

  var length: Int { speaker.count + passages.reduce(0) { $0 + $1.text.count } }

  init(trainee: String, passages: [Passage]) {
    speaker = trainee
    self.passages = passages
    isTrainee = true
  }
}

/// Ranges of UTF-8 offsets in parentheses.
enum ShownParts {
  static func ranges(in text: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var open: [Int] = []
    for (offset, byte) in text.utf8.enumerated() {
      if byte == UInt8(ascii: "(") {
        open.append(offset)
      } else if byte == UInt8(ascii: ")"), let start = open.popLast(), open.isEmpty {
        ranges.append(start..<offset + 1)
      }
    }
    return ranges
  }
}

/// A length cut in pieces.
enum Cuts {
  static func pieces(of length: Int, at cuts: [Int]) -> [Range<Int>] {
    let bounds = Set(cuts + [0, length]).filter { (0...length).contains($0) }.sorted()
    return zip(bounds, bounds.dropFirst()).map { $0..<$1 }
  }
}
