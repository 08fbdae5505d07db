extension Console {
  /// Asks; anything but a clear yes is no, and so is the end of the input.
  static func confirms(_ question: String, _ printer: Printer, enterIsYes: Bool = false) -> Bool {
    var reader = reader()
    guard case .line(let answer) = reader.readLine(prompt: printer.prompt("\(question)> ")) else {
      return false
    }
    let word = answer.lowercased().filter { !$0.isWhitespace }
    return ["ja", "j", "yes", "y"].contains(word) || enterIsYes && word.isEmpty
  }
}
