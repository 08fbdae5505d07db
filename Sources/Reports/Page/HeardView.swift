import Dialogue
import Markers
import Scoring

/// Something that was heard in a reply, as it stands under it.
struct HeardView: Sendable, Hashable {
  /// What ties it to its words; absent when the reply carries one thing, or no words gave it.
  var number: Int?
  let name: String
  let family: String
  let isContested: Bool
  let fits: Bool
}

/// A reply with what was heard in it, in the very words that gave it.
struct HeardReply {
  let passages: [Passage]
  let heard: [HeardView]

  private struct Entry {
    let view: HeardView
    let words: [Range<Int>]

    /// Where its number stands: after the longest stretch of its words.
    var end: Int? {
      words.max { ($0.count, $1.lowerBound) < ($1.count, $0.lowerBound) }?.upperBound
    }
  }

  init(_ turn: ScoredTurn, guide: MarkerGuide) {
    let edges = LetterEdges(turn.reply)
    var entries = Self.entries(of: turn, guide: guide, edges: edges)
    let isOneThing = entries.count == 1
    var number = 0
    entries = entries.map { entry in
      guard !isOneThing, !entry.words.isEmpty else { return entry }
      number += 1
      var view = entry.view
      view.number = number
      return Entry(view: view, words: entry.words)
    }
    heard = entries.map(\.view)
    passages = Self.passages(of: turn.reply, entries)
  }

  /// One for each marker, in the order of reading; signals left out.
  private static func entries(of turn: ScoredTurn, guide: MarkerGuide, edges: LetterEdges) -> [Entry] {
    var words: [MarkerID: [Range<Int>]] = [:]
    var order: [MarkerID] = []
    for finding in turn.record.hearing.findings where !guide.isSignal(finding.marker) {
      if words[finding.marker] == nil { order.append(finding.marker) }
      words[finding.marker, default: []] += finding.words.map(edges.snapped).filter { !$0.isEmpty }
    }
    let entries = order.map { marker in
      Entry(
        view: HeardView(
          number: nil, name: guide.name(of: marker), family: FamilyWords.key(of: guide.family(of: marker)),
          isContested: turn.contested.contains(marker), fits: turn.fitted.contains(marker)),
        words: words[marker] ?? [])
    }
    return entries.enumerated()
      .sorted { ($0.element.end ?? .max, $0.offset) < ($1.element.end ?? .max, $1.offset) }
      .map(\.element)
  }

  private static func passages(of reply: String, _ entries: [Entry]) -> [Passage] {
    let bytes = Array(reply.utf8)
    let shown = ShownParts.ranges(in: reply)
    let edges = (entries.flatMap(\.words) + shown).flatMap { [$0.lowerBound, $0.upperBound] }
    return Cuts.pieces(of: bytes.count, at: edges).map { piece in
      let here = entries.filter { entry in entry.words.contains { $0.contains(piece.lowerBound) } }
      let numbers = entries.filter { $0.end == piece.upperBound }.compactMap(\.view.number)
      return Passage(
        text: String(decoding: bytes[piece], as: UTF8.self),
        isShown: shown.contains { $0.contains(piece.lowerBound) },
        families: FamilyWords.inOrder(
          here.map { $0.view.isContested ? FamilyWords.contested : $0.view.family }),
        numbers: numbers.isEmpty ? nil : numbers.map(String.init).joined(separator: ","))
    }
  }
}

/// Where letters begin and end, so that none is cut in two.
struct LetterEdges {
  private let edges: [Int]

  init(_ text: String) {
    var edges = [0]
    for letter in text { edges.append((edges.last ?? 0) + letter.utf8.count) }
    self.edges = edges
  }

  /// A range of UTF-8 offsets, widened to whole letters and kept inside the text.
  func snapped(_ range: Range<Int>) -> Range<Int> {
    guard let end = edges.last, range.lowerBound < end, !range.isEmpty else { return 0..<0 }
    let lower = edges.last { $0 <= max(0, range.lowerBound) } ?? 0
    let upper = edges.first { $0 >= min(range.upperBound, end) } ?? end
    return lower..<upper
  }
}
