extension StyledText {
  /// The same text and styles without anything that a terminal would obey.
  var sanitized: StyledText {
    pieces.reduce(into: StyledText()) { $0.append(Sanitizer.line($1.text), $1.style) }
  }
}
