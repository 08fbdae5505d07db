import Yams

/// The library's English errors, said again in Dutch and without the file's text.
enum YAMLComplaint {
  static func diagnostic(for error: YamlError, in source: String) -> Diagnostic {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      Diagnostic(
        .badYAML, dutch(problem), at: SourcePosition(line: mark.line, column: mark.column))
    case .duplicatedKeysInMapping(let keys, let context):
      duplicate(
        keys.first ?? "", SourcePosition(line: context.mark.line, column: context.mark.column), in: source)
    case .reader(_, let offset, _, let text):
      Diagnostic(
        .notText, "Hier staat een teken dat YAML niet kent.", at: position(of: offset ?? 0, in: text))
    default:
      Diagnostic(.badYAML, "De opmaak klopt niet.", at: .start)
    }
  }

  /// The library only tells where the table begins; the second key is found by its margin.
  private static func duplicate(_ key: String, _ table: SourcePosition, in source: String) -> Diagnostic {
    let message = "De sleutel '\(key.prefix(60))' staat er twee keer."
    let lines = source.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    var places: [SourcePosition] = []
    for (index, line) in lines.enumerated() where index >= table.line - 1 {
      let margin = line.prefix(while: { $0 == UInt8(ascii: " ") }).count
      // The first key may follow a dash of the list that the table is in.
      let start = index == table.line - 1 ? table.column - 1 : margin
      guard start == table.column - 1, starts(line.dropFirst(start), with: key) else {
        let isBlank = line.dropFirst(margin).first.map { $0 == UInt8(ascii: "#") || $0 == 0x0D } ?? true
        if margin < table.column - 1, index >= table.line, !isBlank { break }
        continue
      }
      places.append(SourcePosition(line: index + 1, column: start + 1))
    }
    guard places.count > 1 else { return Diagnostic(.duplicateKey, message, at: table) }
    return Diagnostic(
      .duplicateKey, "De sleutel '\(key.prefix(60))' staat ook op regel \(places[0].line).", at: places[1])
  }

  private static func starts(_ line: some Collection<UInt8>, with key: String) -> Bool {
    let text = String(decoding: line.prefix(key.utf8.count + 4), as: UTF8.self)
    return ["\(key):", "'\(key)':", "\"\(key)\":", "\(key) :"].contains { text.hasPrefix($0) }
  }

  private static let translations: [(english: String, dutch: String)] = [
    (
      "mapping values are not allowed",
      "Hier staat een dubbele punt die niet past; zet de tekst tussen aanhalingstekens of kijk naar de inspringing."
    ),
    (
      "did not find expected key",
      "Hier past de inspringing of een aanhalingsteken niet bij de regels erboven."
    ),
    ("could not find expected ':'", "Hier ontbreekt een dubbele punt na een sleutel."),
    (
      "did not find expected '-' indicator",
      "Hier hoort een streepje van de lijst, of de regel is anders ingesprongen."
    ),
    ("did not find expected ',' or ']'", "Deze lijst tussen [ ] is niet afgesloten of mist een komma."),
    ("did not find expected ',' or '}'", "Dit blok tussen { } is niet afgesloten of mist een komma."),
    (
      "found unexpected end of stream",
      "Het bestand houdt op waar nog iets moest komen: misschien een aanhalingsteken of haak die niet sluit."
    ),
    (
      "found character that cannot start any token",
      "Met dit teken kan een regel niet beginnen; zet de tekst tussen aanhalingstekens."
    ),
    (
      "found unknown escape character",
      "Na een \\ tussen dubbele aanhalingstekens staat een teken dat niet kan."
    ),
    ("found undefined alias", "Een verwijzing met '*' kan hier niet; zet de tekst tussen aanhalingstekens."),
    ("found another document", "Er staat een tweede document in dit bestand (---); één casus per bestand."),
    (
      "block sequence entries are not allowed",
      "Een streepje kan hier niet; zet de lijst op een nieuwe regel."
    ),
  ]

  private static func dutch(_ problem: String) -> String {
    translations.first { problem.contains($0.english) }?.dutch
      ?? "De opmaak klopt hier niet; kijk naar de inspringing, dubbele punten en aanhalingstekens."
  }

  private static func position(of offset: Int, in text: String) -> SourcePosition {
    var line = 1
    var column = 1
    for scalar in String(decoding: text.utf8.prefix(offset), as: UTF8.self).unicodeScalars {
      if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
    }
    return SourcePosition(line: line, column: column)
  }
}
