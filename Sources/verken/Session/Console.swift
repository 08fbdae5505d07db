import CTerminal
import Foundation

/// The two ends of a session: where words come from and where they go.
enum Console {
  /// Whether somebody can be asked something.
  static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// - Parameter file: a file to watch meanwhile.
  static func reader(watching file: URL? = nil) -> any LineReader {
    // The path is copied.
    if let file { unsafe ct_watch(CInt(ct_watch_case), file.path(percentEncoded: false)) }
    if isInteractive, Screen.wantsSimple(ProcessInfo.processInfo.environment) { return AskingReader() }
    return isInteractive ? ReadlineReader(completing: SessionCommand.completions) : PlainReader()
  }
}

extension Console {
  /// Watches the pack of the case that is watched.
  static func watch(pack: URL?) {
    // The path is copied.
    unsafe ct_watch(CInt(ct_watch_pack), pack?.path(percentEncoded: false))
  }
}

extension Printer {
  static func standard(_ stream: StandardStream.Stream = .output) -> Printer {
    let descriptor = stream == .output ? STDOUT_FILENO : STDERR_FILENO
    return Printer(
      screen: .of(descriptor: descriptor, environment: ProcessInfo.processInfo.environment),
      output: StandardStream(stream))
  }

  /// Says what went wrong with the output, if anything; a reader that left early is no mistake.
  func finish() throws {
    guard let failure else { return }
    guard !failure.isClosedPipe else { return }
    throw UserFacingError(failure.message, .inputOutput)
  }
}
