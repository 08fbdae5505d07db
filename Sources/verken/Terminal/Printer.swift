/// Says things to whoever reads along: in looks and at the right width in a terminal, one plain
/// line for each thing in a pipe.
///
/// Everything that comes in is made harmless here, so callers pass on what people typed as it is.
final class Printer {
  let screen: Screen
  /// Set once writing went wrong; what is said after that is dropped.
  private(set) var failure: OutputFailure?
  private var output: any Output
  private var endedBlank = true

  init(screen: Screen, output: any Output) {
    self.screen = screen
    self.output = output
  }

  var hasFailed: Bool { failure != nil }

  /// A turn of someone in the case; what stands in parentheses is shown.
  func say(speaker: String, text: String) {
    lines(StyledText("\(speaker):", .speaker) + " " + StyledText(spoken: text), hanging: 2)
  }

  /// Something quiet beside the conversation.
  func note(_ text: String) {
    lines(StyledText(text, .quiet), indent: screen.isTerminal ? 2 : 0)
  }

  func heading(_ text: String) {
    gap()
    lines(StyledText(text, .emphasis))
  }

  func paragraph(_ text: StyledText) {
    lines(text)
  }

  /// One of a list.
  func item(_ text: StyledText, mark: String = "–") {
    lines(StyledText("\(mark) ") + text, hanging: DisplayWidth.of(mark) + 1)
  }

  /// Two columns; the second wraps beside the first, or below it where there is no room.
  func row(_ name: String, _ text: StyledText, column: Int) {
    if screen.isSimple { return lines(StyledText(name, .emphasis) + ": " + text) }
    let padding = max(1, column - DisplayWidth.of(name))
    guard let width = screen.width, width < column * 2 else {
      // Blanks that line up the columns must survive the wrapping at blanks.
      let filler = String(repeating: "\u{A0}", count: padding - 1)
      return lines(StyledText(name, .emphasis) + StyledText(filler) + " " + text, hanging: column)
    }
    lines(StyledText(name, .emphasis))
    lines(text, indent: 2)
  }

  func warn(_ text: String) {
    lines(StyledText(text, .warn))
  }

  /// What has lines of its own: they stay, and so does their indent where one is broken.
  func message(_ text: String) {
    for line in Sanitizer.lines(text).split(separator: "\n", omittingEmptySubsequences: false) {
      let words = StyledText(String(line))
      if let width = screen.width, DisplayWidth.of(words.plain) > width {
        lines(words, indent: line.prefix { $0 == " " }.count)
      } else {
        emitLine(words)
      }
    }
  }

  /// Air between two parts; none at the start, never twice, none in a pipe.
  func gap() {
    guard screen.isTerminal, !endedBlank else { return }
    emit("\n")
    endedBlank = true
  }

  /// Lines that are already laid out, such as a chart.
  func picture(_ rows: [StyledText]) {
    for row in rows { emitLine(row) }
  }

  /// Data for other programs: not wrapped, not changed.
  func verbatim(_ text: String) {
    emit(text)
    endedBlank = false
  }

  /// A prompt for `LineReader`.
  func prompt(_ text: String, _ style: Style = .emphasis) -> String {
    StyledText(Sanitizer.line(text), style).rendered(inColour: screen.hasColour)
  }

  private func lines(_ text: StyledText, indent: Int = 0, hanging: Int? = nil) {
    let wrapper = TextWrapper(width: screen.width, first: indent, hanging: hanging ?? indent)
    for line in wrapper.wrap(text.sanitized) { emitLine(line) }
  }

  private func emitLine(_ line: StyledText) {
    let text = line.sanitized.rendered(inColour: screen.hasColour).replacing("\u{A0}", with: " ")
    emit(text + "\n")
    endedBlank = false
  }

  private func emit(_ text: String) {
    guard failure == nil else { return }
    failure = output.write(text)
  }
}
