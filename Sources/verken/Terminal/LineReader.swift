/// What came of asking for a line.
enum LineInput: Sendable, Equatable {
  case line(String)
  /// Ctrl-C on an empty line: the session stays, and can say how to leave it.
  case interrupted
  case end
  /// The file that is watched was saved.
  case fileChanged
}

/// Where the trainee's words come from.
protocol LineReader {
  /// The prompt may carry styles; a reader without a terminal shows none.
  mutating func readLine(prompt: String) -> LineInput
}
