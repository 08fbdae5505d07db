/// Looks in what was typed for words that may say who somebody is.
package struct PrivacyScan: Sendable {
  private let known: KnownWords

  package init(knowing known: KnownWords) { self.known = known }

  /// Ascending, never overlapping.
  package func finds(in text: String) -> [Find] {
    let scanned = ScannedText(text, known: known)
    var finds: [Find] = []
    // By byte, so that a long text full of finds takes time in proportion.
    var isTaken = [Bool](repeating: false, count: text.utf8.count)
    for kind in SensitiveKind.all {
      for range in kind.find(scanned) where !isTaken[range].contains(true) {
        for place in range { isTaken[place] = true }
        finds.append(Find(kind: kind.name, range: range, mask: kind.mask))
      }
    }
    return finds.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
