import ArgumentParser
import Diagnostics
import Foundation

/// What can be typed during a conversation instead of a reply: a line that starts with a colon.
enum SessionCommand: String, CaseIterable {
  case help = "hulp"
  case hint
  case takeBack = "terug"
  case whatIf = "wat-als"
  case take = "neem"
  case leave = "laat"
  case contest = "oneens"
  case inside = "binnen"
  case caseText = "casus"
  case card = "kaartje"
  case transcript = "gesprek"
  case score
  case pace = "tempo"
  case pause = "pauze"
  case stop

  var explanation: String {
    switch self {
    case .help: "laat dit lijstje zien"
    case .hint: "een duwtje: eerst waar je kunt kijken, dan wat voor zin, dan een voorbeeld"
    case .takeBack: "neem je laatste zin terug, of :terug 3 voor drie"
    case .whatIf: "hoor wat er was gebeurd als je iets anders zei, :wat-als Je klinkt moe"
    case .take: "neem de zin die je met :wat-als probeerde"
    case .leave: "laat het zoals het was"
    case .contest: "je vindt dat er iets verkeerd gehoord werd; het telt dan niet mee"
    case .inside: "een gedachte die je voor je houdt, :binnen ik schrik hiervan"
    case .stop: "stop; alles is bewaard en je kunt later verder"
    case .caseText: "lees de casus en de opdracht nog eens"
    case .card: "lees het kaartje bij de casus"
    case .transcript: "lees het gesprek tot nu toe terug"
    case .score: "kijk tussendoor hoe het gaat"
    case .pace: "de regel met de beurt aan of uit"
    case .pause: "even ademhalen; het gesprek wacht"
    }
  }

  private var english: String {
    switch self {
    case .help: "help"
    case .hint: "hint"
    case .takeBack: "back"
    case .whatIf: "what-if"
    case .take: "take"
    case .leave: "leave"
    case .contest: "disagree"
    case .inside: "inside"
    case .stop: "quit"
    case .caseText: "case"
    case .card: "card"
    case .transcript: "transcript"
    case .score: "score"
    case .pace: "pace"
    case .pause: "pause"
    }
  }

  static var completions: [String] { allCases.map { ":" + $0.rawValue } }

  enum Reading {
    case reply
    /// A command with what was typed behind it.
    case command(SessionCommand, String)
    /// Something after a colon that is no command; the nearest one, if any.
    case unknown(String, nearest: String?)
    /// A command as other programs want it: '/stop', 'quit'; a bare word may be a reply after all.
    case meant(SessionCommand, isWord: Bool)
    /// What is typed to the program outside a conversation: 'verken sessies'.
    case outside
  }

  static func read(_ typed: String) -> Reading {
    let line = typed.drop(while: \.isWhitespace)
    guard line.hasPrefix(":") else { return elsewhere(typed) ?? .reply }
    let word = line.dropFirst().prefix { !$0.isWhitespace }.lowercased()
    // A smiley is a reply, not a command.
    guard let first = word.first, first.isLetter else { return .reply }
    if let command = allCases.first(where: { $0.rawValue == word || $0.english == word }) {
      let rest = line.dropFirst().drop { !$0.isWhitespace }
      return .command(command, rest.trimmingCharacters(in: .whitespaces))
    }
    return .unknown(word, nearest: Nearest.match(for: word, among: allCases.map(\.rawValue)))
  }

  private static func elsewhere(_ line: String) -> Reading? {
    let line = line.trimmingCharacters(in: .whitespaces)
    if let command = bareWords[line] { return .meant(command, isWord: true) }
    if isForProgram(line) { return .outside }
    guard let mark = line.first, mark == "/" || mark == "\\" else { return nil }
    let word = line.dropFirst().prefix { !$0.isWhitespace }.lowercased()
    guard word.first?.isLetter == true else { return nil }
    let exact = bareWords[word] ?? allCases.first { $0.rawValue == word || $0.english == word }
    let near = Nearest.match(for: word, among: allCases.map(\.rawValue)).flatMap(Self.init(rawValue:))
    return (exact ?? near).map { .meant($0, isWord: false) }
  }

  /// 'verken dat eens' may be said to a client; 'verken oefen' is not.
  private static func isForProgram(_ line: String) -> Bool {
    let words = line.split(separator: " ").map(String.init)
    guard words.first == Verken.configuration.commandName else { return false }
    return words.count == 1 || CommandGuess.names.contains(words[1]) || words[1].hasPrefix("-")
  }

  /// Nobody says these to a client just so; with a capital or a full stop they are a reply.
  private static let bareWords: [String: SessionCommand] = [
    "stop": .stop, "quit": .stop, "exit": .stop, "help": .help, "hulp": .help,
  ]
}
