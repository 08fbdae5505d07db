import Diagnostics
import Foundation

/// What can be typed during a conversation instead of a reply: a line that starts with a colon.
enum SessionCommand: String, CaseIterable {
  case help = "hulp"
  case hint
  case takeBack = "terug"
  case contest = "oneens"
  case inside = "binnen"
  case caseText = "casus"
  case transcript = "gesprek"
  case score
  case stop

  var explanation: String {
    switch self {
    case .help: "laat dit lijstje zien"
    case .hint: "een duwtje: eerst waar je kunt kijken, dan wat voor zin, dan een voorbeeld"
    case .takeBack: "neem je laatste zin terug, of :terug 3 voor drie"
    case .contest: "het oneens met wat er gehoord werd; het telt dan niet mee"
    case .inside: "een gedachte die je voor je houdt, :binnen ik schrik hiervan"
    case .stop: "stop; alles is bewaard en je kunt later verder"
    case .caseText: "lees de casus en de opdracht nog eens"
    case .transcript: "lees het gesprek tot nu toe terug"
    case .score: "kijk tussendoor hoe het gaat"
    }
  }

  private var english: String {
    switch self {
    case .help: "help"
    case .hint: "hint"
    case .takeBack: "back"
    case .contest: "disagree"
    case .inside: "inside"
    case .stop: "quit"
    case .caseText: "case"
    case .transcript: "transcript"
    case .score: "score"
    }
  }

  static var completions: [String] { allCases.map { ":" + $0.rawValue } }

  enum Reading {
    case reply
    /// A command with what was typed behind it.
    case command(SessionCommand, String)
    /// Something after a colon that is no command; the nearest one, if any.
    case unknown(String, nearest: String?)
  }

  static func read(_ line: String) -> Reading {
    guard line.hasPrefix(":") else { return .reply }
    let word = line.dropFirst().prefix { !$0.isWhitespace }.lowercased()
    // A smiley is a reply, not a command.
    guard let first = word.first, first.isLetter else { return .reply }
    if let command = allCases.first(where: { $0.rawValue == word || $0.english == word }) {
      let rest = line.dropFirst().drop { !$0.isWhitespace }
      return .command(command, rest.trimmingCharacters(in: .whitespaces))
    }
    return .unknown(word, nearest: Nearest.match(for: word, among: allCases.map(\.rawValue)))
  }
}
