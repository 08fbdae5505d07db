import Yams

/// The library's English errors, said again in Dutch and without the file's text.
enum YAMLComplaint {
  static func diagnostic(for error: YamlError, in source: String) -> Diagnostic {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      complaint(problem, at: SourcePosition(mark), of: context.map { SourcePosition($0.mark) }, in: source)
    case .duplicatedKeysInMapping(let keys, let context):
      // A dash that was forgotten doubles all keys of two blocks: the first of them tells most.
      DuplicateKey.diagnostic(keys.prefix(20), inTableWith: SourcePosition(context.mark), of: source)
    case .reader(_, let offset, _, let text):
      Diagnostic(
        .notText, "Hier staat een teken dat YAML niet kent.", at: position(of: offset ?? 0, in: text))
    default:
      Diagnostic(.badYAML, "De opmaak klopt niet.", at: .start)
    }
  }

  /// Tells of what was never closed where it was opened: the library only gave up at the end.
  private static func complaint(
    _ problem: String, at place: SourcePosition, of opening: SourcePosition?, in source: String
  ) -> Diagnostic {
    let known = translations.first { problem.contains($0.english) }
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let isBeyond = place.line > lines.count || known?.isOpen == true
    let told = isBeyond ? opening ?? place : place
    guard told.line <= lines.count else {
      return Diagnostic(
        .badYAML,
        "Het bestand houdt op waar nog iets moet komen: een waarde, een haak of een aanhalingsteken.",
        at: SourcePosition(line: lines.count, column: 1))
    }
    if let quote = YAMLCause.openQuote(in: lines, before: told) {
      return Diagnostic(.badYAML, "Dit aanhalingsteken wordt nergens gesloten.", at: quote)
    }
    if let cause = YAMLCause.message(on: lines[told.line - 1], at: told) {
      return Diagnostic(.badYAML, cause, at: told)
    }
    if known?.isOpen != true, let fault = MarginFault(in: lines, stumblingAt: place) {
      return fault.diagnostic
    }
    if let first = YAMLCause.ragged(in: lines, before: place) {
      return Diagnostic(
        .badYAML, "Deze regel staat verder ingesprongen dan de rest van de tekst; zet ze recht onder elkaar.",
        at: first)
    }
    return Diagnostic(.badYAML, known?.dutch ?? unclear, at: told)
  }

  private static let unclear =
    "De opmaak klopt hier niet; kijk naar de inspringing, dubbele punten en aanhalingstekens."

  /// - isOpen: something was opened and not closed.
  private static let translations: [(english: String, dutch: String, isOpen: Bool)] = [
    (
      "mapping values are not allowed",
      "Hier staat een dubbele punt die niet past; zet de tekst tussen aanhalingstekens of kijk naar de inspringing.",
      false
    ),
    (
      "did not find expected key",
      "Hier past de inspringing of een aanhalingsteken niet bij de regels erboven.", false
    ),
    ("could not find expected ':'", "Hier ontbreekt een dubbele punt na een sleutel.", true),
    (
      "did not find expected '-' indicator",
      "Hier hoort een streepje van de lijst, of de regel is anders ingesprongen.", false
    ),
    (
      "did not find expected ',' or ']'", "Deze lijst tussen [ ] is niet afgesloten of mist een komma.", true
    ),
    (
      "did not find expected ',' or '}'", "Dit blok tussen { } is niet afgesloten of mist een komma.", true
    ),
    ("found unexpected end of stream", "Dit aanhalingsteken wordt nergens gesloten.", true),
    (
      "found character that cannot start any token",
      "Met dit teken kan een regel niet beginnen; zet de tekst tussen aanhalingstekens.", false
    ),
    (
      "found unknown escape character",
      "Na een \\ tussen dubbele aanhalingstekens staat een teken dat niet kan.", false
    ),
    (
      "found undefined alias", "Een verwijzing met '*' kan hier niet; zet de tekst tussen aanhalingstekens.",
      false
    ),
    (
      "found another document", "Er staat een tweede document in dit bestand (---); één casus per bestand.",
      false
    ),
    (
      "block sequence entries are not allowed",
      "Een streepje kan hier niet; zet de lijst op een nieuwe regel.", false
    ),
    ("did not find expected node content", "Hier ontbreekt een waarde.", false),
  ]

  private static func position(of offset: Int, in text: String) -> SourcePosition {
    var line = 1
    var column = 1
    for scalar in String(decoding: text.utf8.prefix(offset), as: UTF8.self).unicodeScalars {
      if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
    }
    return SourcePosition(line: line, column: column)
  }
}

extension SourcePosition {
  fileprivate init(_ mark: Mark) { self.init(line: mark.line, column: mark.column) }
}
