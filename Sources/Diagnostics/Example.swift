/// What gives a finding and what does not: shown to authors, and run as a test.
package struct Example: Sendable, Hashable {
  /// What an example is a piece of.
  package enum Frame: Sendable, Hashable {
    /// The good text stands in the sample case as it is; the bad one takes its place.
    case sampleCase
    /// The same, in the sample marker pack.
    case samplePack
    /// A file of its own, of which only the YAML counts.
    case file
    /// A whole case.
    case wholeCase
    /// Described in words, because no text can show it.
    case words
  }

  package let bad: String
  package let good: String
  package let frame: Frame
  /// Codes of findings that cannot but come with this one.
  package let alongside: [String]
}

/// Finds and replaces a piece of a sample, whatever its indentation there.
package enum SamplePiece {
  /// The sample with `new` where `old` stood, or nil when `old` does not stand there exactly once.
  package static func replacing(_ old: String, with new: String, in sample: String) -> String? {
    for indent in 0...20 {
      let (old, new) = (indented(old, by: indent), indented(new, by: indent))
      if let changed = swap("\n\(old)\n", for: "\n\(new)\n", in: "\n\(sample)\n") {
        return String(changed.dropFirst().dropLast())
      }
    }
    return old.contains("\n") ? nil : swap(old, for: new, in: sample)
  }

  package static func stands(_ piece: String, in sample: String) -> Bool {
    replacing(piece, with: piece, in: sample) != nil
  }

  private static func swap(_ old: String, for new: String, in sample: String) -> String? {
    let places = sample.ranges(of: old)
    guard let place = places.first, places.count == 1 else { return nil }
    return sample.replacingCharacters(in: place, by: new)
  }

  private static func indented(_ text: String, by count: Int) -> String {
    let margin = String(repeating: " ", count: count)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : margin + $0 }.joined(separator: "\n")
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, by new: String) -> String {
    self[..<range.lowerBound] + new + self[range.upperBound...]
  }
}
