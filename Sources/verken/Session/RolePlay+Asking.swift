import Diagnostics
import Foundation
import Journal
import Markers

/// Questions to the trainee herself, outside her role.
extension RolePlay {
  enum Answer: Equatable {
    case text(String)
    /// Enter.
    case skipped
    /// She wants no more of these.
    case enough
    /// She leaves.
    case stop
  }

  /// What she writes for herself is not said to the client, so commands of the talk do nothing here.
  ///
  /// - Parameter help: what she can type here besides an answer.
  mutating func askLine(
    _ prompt: String, help: String = "Enter slaat over, :meteen slaat alles over, :stop stopt."
  ) -> Answer {
    while !printer.hasFailed {
      switch reader.readLine(prompt: printer.prompt(prompt)) {
      case .end: return .stop
      case .fileChanged: continue
      case .interrupted: printer.note(help)
      case .line(let line):
        let text = line.trimmingCharacters(in: .whitespaces)
        if text.isEmpty { return .skipped }
        if text == ":meteen" { return .enough }
        switch SessionCommand.read(text) {
        case .reply, .outside: return .text(text)
        case .command(.stop, _), .meant(.stop, _): return .stop
        case .command(.help, _), .meant(.help, _): printer.note(help)
        case .command(let command, _), .meant(let command, _):
          printer.note(":\(command.rawValue) kan alleen tijdens het gesprek. \(help)")
        case .unknown(let word, _):
          let known = ["meteen", SessionCommand.stop.rawValue]
          let near = Nearest.match(for: word, among: known).map { "Bedoel je :\($0)? " } ?? ""
          printer.note(":\(word) ken ik niet. \(near)\(help)")
        }
      }
    }
    return .stop
  }

  /// Asks something and keeps the answer with the session.
  mutating func ask(_ question: String, keeping kind: Note.Kind) throws -> Answer {
    printer.paragraph(StyledText(question))
    let answer = askLine("voor jezelf> ")
    if case .text(let text) = answer, try !keepsToHerself(text) { try practice.keep(kind, text) }
    return answer
  }

  /// Whether she wrote about herself in danger; then the practice stops and the words are kept nowhere.
  mutating func keepsToHerself(_ text: String) throws -> Bool {
    guard isInteractive, practice.listen(to: text).markers.contains(.selfInDistress) else { return false }
    guard isAboutHerself() else { return false }
    let isKept = rehearsal == nil && !practice.isUntouched
    if practice.isUntouched { try practice.discard() }
    throw SelfCare.leave(printer, isKept: isKept)
  }
}
