/// Prompts as readline wants them.
enum PromptText {
  /// Marks each style sequence as taking no room; without it readline miscounts where the line breaks.
  static func forReadline(_ prompt: String) -> String {
    var marked = ""
    var inside = false
    for scalar in prompt.unicodeScalars {
      if scalar == "\u{1B}" {
        inside = true
        marked.unicodeScalars.append("\u{01}")
      }
      marked.unicodeScalars.append(scalar)
      if inside, scalar == "m" {
        inside = false
        marked.unicodeScalars.append("\u{02}")
      }
    }
    return marked
  }
}
