extension String {
  /// The words between blanks and line ends, as the author broke them or not.
  ///
  /// Works on bytes: a case has thousands of lines, and finding characters takes most of the time.
  var spacedWords: [Substring] {
    utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map { Substring($0) }
  }

  /// The same words with one blank between them.
  var singleSpaced: String { spacedWords.joined(separator: " ") }

  /// The first whole words of it, with an ellipsis for what is left out; at most so many characters.
  func opening(_ most: Int = 50) -> String {
    let text = singleSpaced
    guard text.count > most else { return text }
    let cut = text.prefix(most)
    return (cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut) + "…"
  }

  /// Whether it stops as something that was said does.
  var endsSentence: Bool { last.map { ".!?…)\"'".contains($0) } ?? false }
}
