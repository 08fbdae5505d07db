import CTerminal

/// Where text goes. Writing never stops the program: what went wrong is told afterwards.
protocol Output {
  /// Gives nil, or why nothing more can be written.
  mutating func write(_ text: String) -> OutputFailure?
}

/// Why writing stopped.
struct OutputFailure: Error, Equatable {
  let errorNumber: CInt

  /// The reader went away ('verken … | head'); that is no error of the user.
  var isClosedPipe: Bool { errorNumber == OutputFailure.closedPipe }

  var message: String {
    errorNumber == OutputFailure.diskFull
      ? "De uitvoer kon niet worden weggeschreven: de schijf is vol."
      : "De uitvoer kon niet worden weggeschreven (\(reason))."
  }
}

/// The output or error stream of the process.
struct StandardStream: Output {
  enum Stream: Sendable {
    case output
    case error
  }

  let stream: Stream

  init(_ stream: Stream) {
    self.stream = stream
    ct_survive_closed_pipes()
  }

  // The C library gets a copy of the text for the length of the call.
  mutating func write(_ text: String) -> OutputFailure? {
    let errorNumber = unsafe ct_print(text, stream == .error ? 1 : 0)
    return errorNumber == 0 ? nil : OutputFailure(errorNumber: errorNumber)
  }
}
