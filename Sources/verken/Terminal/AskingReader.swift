/// Reads lines in a terminal without any editing of its own: what was written is never written over.
struct AskingReader: LineReader {
  private var lines = PlainReader()
  private var output = StandardStream(.output)

  mutating func readLine(prompt: String) -> LineInput {
    _ = output.write(prompt)
    return lines.readLine(prompt: prompt)
  }
}
