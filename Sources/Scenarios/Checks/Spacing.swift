extension String {
  /// The words between blanks and line ends, as the author broke them or not.
  ///
  /// Works on bytes: a case has thousands of lines, and finding characters takes most of the time.
  var spacedWords: [Substring] {
    utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map { Substring($0) }
  }

  /// The same words with one blank between them.
  var singleSpaced: String { spacedWords.joined(separator: " ") }
}
