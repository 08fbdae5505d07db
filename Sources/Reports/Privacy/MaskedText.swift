/// A text in which pieces gave way to masks, and where everything else went.
package struct MaskedText: Sendable, Hashable {
  package let text: String
  /// What gave way, as UTF-8 offsets in the text as it was and as it is; ascending, never overlapping.
  private let changes: [Change]

  private struct Change: Hashable {
    let old: Range<Int>
    let new: Range<Int>
  }

  package init(_ text: String, masking finds: [Find] = []) {
    let bytes = Array(text.utf8)
    var masked: [UInt8] = []
    var changes: [Change] = []
    var done = 0
    for find in finds.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where find.range.lowerBound >= done && !find.range.isEmpty && find.range.upperBound <= bytes.count {
      masked += bytes[done..<find.range.lowerBound]
      let start = masked.count
      masked += Array(find.mask.utf8)
      changes.append(Change(old: find.range, new: start..<masked.count))
      done = find.range.upperBound
    }
    masked += bytes[done...]
    self.text = String(decoding: masked, as: UTF8.self)
    self.changes = changes
  }

  /// Where words of the old text stand now; words that gave way, even in part, stand for the whole mask.
  package func moved(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      let place = moved(range.lowerBound, toEnd: false)
      return place..<place
    }
    let start = moved(range.lowerBound, toEnd: false)
    return start..<max(start, moved(range.upperBound, toEnd: true))
  }

  /// The same for words in several places; pieces that became one mask are one.
  package func moved(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.map { moved($0) }.reduce(into: []) { joined, range in
      if let last = joined.last, range.lowerBound < last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
  }

  /// An offset inside what gave way goes to the one or the other end of the mask.
  private func moved(_ offset: Int, toEnd: Bool) -> Int {
    var shift = 0
    for change in changes {
      if offset < change.old.lowerBound || toEnd && offset == change.old.lowerBound { break }
      if offset < change.old.upperBound { return toEnd ? change.new.upperBound : change.new.lowerBound }
      shift = change.new.upperBound - change.old.upperBound
    }
    return offset + shift
  }
}
