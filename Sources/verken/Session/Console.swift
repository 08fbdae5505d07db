import Foundation

/// The two ends of a session: where words come from and where they go.
enum Console {
  /// Whether somebody can be asked something.
  static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  static func reader() -> any LineReader {
    if isInteractive {
      ReadlineReader(completing: SessionCommand.completions)
    } else {
      PlainReader()
    }
  }
}

extension Printer {
  static func standard() -> Printer {
    Printer(
      screen: .of(descriptor: STDOUT_FILENO, environment: ProcessInfo.processInfo.environment),
      output: StandardStream(.output))
  }

  /// Says what went wrong with the output, if anything; a reader that left early is no mistake.
  func finish() throws {
    guard let failure else { return }
    guard !failure.isClosedPipe else { return }
    throw UserFacingError(failure.message, .inputOutput)
  }
}
