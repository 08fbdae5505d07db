/// The argument parser speaks English; its headings and complaints are said again in Dutch.
enum DutchHelp {
  static func translate(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { translate(line: String($0)) }
      .joined(separator: "\n")
  }

  private static func translate(line: String) -> String {
    for (english, dutch) in openings where line.hasPrefix(english) {
      return translate(rest: dutch + line.dropFirst(english.count))
    }
    return translate(rest: line)
  }

  private static func translate(rest line: String) -> String {
    phrases.reduce(line) { line, phrase in
      line.replacing(phrase.english, with: phrase.dutch)
    }
  }

  private static let openings: [(english: String, dutch: String)] = [
    ("OVERVIEW: ", ""),
    ("USAGE: ", "Gebruik: "),
    ("Usage: ", "Gebruik: "),
    ("ARGUMENTS:", "Wat je meegeeft:"),
    ("OPTIONS:", "Opties:"),
    ("SUBCOMMANDS:", "Opdrachten:"),
    ("Help:", "Uitleg:"),
    ("Error: Unknown option ", "Deze optie ken ik niet: "),
    ("Error: Missing expected argument ", "Er ontbreekt iets: "),
    ("Error: Missing value for ", "Er ontbreekt een waarde bij "),
    ("Error: Unexpected argument ", "Dit had ik niet verwacht: "),
    ("Error: The value ", "De waarde "),
    ("Error: ", ""),
  ]

  private static let phrases: [(english: String, dutch: String)] = [
    ("<subcommand>", "<opdracht>"),
    ("[<options>]", "[<opties>]"),
    ("  See 'verken", "  'verken"),
    (" --help' for more information.", " --help' vertelt meer."),
    ("' for detailed help.", "' vertelt meer over een opdracht."),
    (" (default)", " (als je niets kiest)"),
    ("(default:", "(standaard:"),
    ("; default:", "; standaard:"),
    ("(values:", "(kies uit:"),
    ("Show help information.", "Laat deze uitleg zien."),
    ("Show subcommand help information.", "Laat uitleg bij een opdracht zien."),
    ("Show the version.", "Laat het versienummer zien."),
    (" is invalid for ", " past niet bij "),
    ("Please provide one of ", "Kies uit "),
    ("Did you mean ", "Bedoel je "),
    (" unexpected arguments: ", " woorden had ik niet verwacht: "),
    ("' or '", "' of '"),
    ("' and '", "' of '"),
  ]
}
