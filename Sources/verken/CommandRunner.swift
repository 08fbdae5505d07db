import ArgumentParser
import Diagnostics
import Foundation
import Journal

/// Parses the command line, runs the command and says in Dutch what went wrong.
enum CommandRunner {
  static func run(_ arguments: [String]) -> Never {
    // A file that may not grow is a full disk to us, not a reason to be killed.
    signal(SIGXFSZ, SIG_IGN)
    // Who quits from the keyboard wants no account of a crash.
    signal(SIGQUIT, SIG_DFL)
    do {
      try CommandGuess.refuseUnknown(arguments)
      var command = try Verken.parseAsRoot(arguments)
      try command.run()
      exit(0)
    } catch let problem as UserFacingError {
      complain(problem.message)
      exit(problem.status.rawValue)
    } catch let source as InvalidSource {
      Printer.standard(.error).message(DiagnosticRenderer.text(source))
      exit(ExitStatus.badInput.rawValue)
    } catch let problem as JournalError {
      complain("\(problem)")
      exit(ExitStatus(problem.code).rawValue)
    } catch {
      leave(with: error)
    }
  }

  /// What stopped the command.
  private static func complain(_ text: String) {
    Printer.standard(.error).message("verken: \(text)")
  }

  /// The parser's own exits: help, version and mistakes in what was typed.
  private static func leave(with error: any Error) -> Never {
    let code = Verken.exitCode(for: error)
    let text = DutchHelp.translate(Verken.fullMessage(for: error))
    if code.isSuccess {
      print(text)
    } else if !text.isEmpty {
      complain(text)
    }
    exit(code.isSuccess ? 0 : code == .validationFailure ? ExitStatus.usage.rawValue : code.rawValue)
  }
}

/// How the program ends, after sysexits.h.
enum ExitStatus: Int32, Sendable {
  /// Something that was checked turned out wrong.
  case findings = 1
  case usage = 64
  case badInput = 65
  case noInput = 66
  case internalError = 70
  case cannotCreate = 73
  case inputOutput = 74
  /// Another time it may work.
  case tryAgain = 75
  /// What is at the other end is not what it should be.
  case protocolTrouble = 76
  case noPermission = 77
  case configuration = 78
}

extension ExitStatus {
  init(_ code: JournalError.Code) {
    self =
      switch code {
      case .sessionMissing: .noInput
      case .sessionEnded, .sessionMoved, .sessionOfAnother, .tooFewTurns: .usage
      case .damaged, .foreign, .newer: .badInput
      case .unreachable, .readOnly: .cannotCreate
      case .unexpected: .internalError
      default: .inputOutput
      }
  }
}

/// What goes wrong through no fault of the program: said in Dutch, with the next step.
struct UserFacingError: Error {
  let message: String
  let status: ExitStatus

  init(_ message: String, _ status: ExitStatus) {
    self.message = message
    self.status = status
  }
}
