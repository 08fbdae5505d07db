import ArgumentParser
import Diagnostics

/// What somebody may have meant with a command that is none.
enum CommandGuess {
  static func refuseUnknown(_ arguments: [String]) throws(UserFacingError) {
    let asked = arguments.first == "help" ? arguments.dropFirst() : arguments[...]
    guard let word = asked.first, word.first?.isLetter == true, !names.contains(word) else { return }
    throw UserFacingError("de opdracht '\(word)' ken ik niet. \(hint(for: word))", .usage)
  }

  private static func hint(for word: String) -> String {
    let library = CaseLibrary(Installation())
    if library.has(word) || SeriesLibrary(word, in: library) != nil {
      return "Oefenen kan met: verken oefen \(word)"
    }
    if let near = Nearest.match(for: word, among: names) { return "Bedoel je 'verken \(near)'?" }
    return "Wat er kan, staat in: verken --help"
  }

  /// Every command there is, in Dutch and English.
  static var names: [String] {
    ["help"]
      + Verken.configuration.subcommands.flatMap { command in
        [command.configuration.commandName].compactMap { $0 } + command.configuration.aliases
      }
  }
}
