import CTerminal

/// Reads lines in a terminal through GNU readline: editing, completion with Tab, history in memory.
///
/// readline is one per process, so only one of these makes sense at a time. It belongs to the
/// thread that reads, hence no `Sendable`.
struct ReadlineReader: LineReader {
  /// - Parameter commands: The words that Tab completes; each starts with a colon.
  init(completing commands: [String]) {
    ct_prepare_editing()
    complete(commands)
  }

  func readLine(prompt: String) -> LineInput {
    let prompt = PromptText.forReadline(prompt)
    while true {
      switch read(prompt) {
      case .line(let text):
        remember(text)
        return .line(text)
      case .dropped(let text) where text.isEmpty:
        return .interrupted
      case .dropped:
        continue
      case .end:
        return .end
      case .fileChanged:
        return .fileChanged
      }
    }
  }

  private enum Outcome {
    case line(String)
    case dropped(String)
    case end
    case fileChanged
  }

  // readline hands over memory that it allocated; it is copied and given back before this returns.
  private func read(_ prompt: String) -> Outcome {
    var line: UnsafeMutablePointer<CChar>? = nil
    let outcome = unsafe ct_read(prompt, &line)
    let text = unsafe line.map { unsafe String(cString: $0) } ?? ""
    unsafe ct_free_line(line)
    return switch outcome {
    case ct_read_line: .line(text)
    case ct_read_interrupted: .dropped(text)
    case ct_read_file_changed: .fileChanged
    default: .end
    }
  }

  private func remember(_ text: String) {
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    unsafe ct_remember(text)
  }

  // The words are copied before the call returns.
  private func complete(_ words: [String]) {
    let copies = words.map { Array($0.utf8CString) }
    var pointers: [UnsafePointer<CChar>?] = unsafe []
    func lend(_ rest: ArraySlice<[CChar]>) {
      guard let first = rest.first else {
        unsafe pointers.append(nil)
        unsafe ct_set_completions(pointers)
        return
      }
      unsafe first.withUnsafeBufferPointer { buffer in
        unsafe pointers.append(buffer.baseAddress)
        lend(rest.dropFirst())
      }
    }
    lend(copies[...])
  }
}
