/// What is so often the cause of broken YAML that it is worth looking for in the line itself.
enum YAMLCause {
  /// Nil when nothing usual is wrong with the line.
  static func message(on line: Substring, at place: SourcePosition) -> String? {
    let text = line.drop { $0 == " " }
    if let dash = text.first, "–—".contains(dash) {
      return "Een lijst heeft een gewoon streepje, met een spatie erachter."
    }
    if text.first == "-", let next = text.dropFirst().first, next != " " {
      return "Na het streepje van een lijst hoort een spatie."
    }
    return apostrophe(in: line) ?? textAfterClosing(line, place) ?? sign(of: text)
  }

  /// 's Avonds, 't Is goed: the apostrophe opens a text between quotes.
  private static func apostrophe(in line: Substring) -> String? {
    let begins = line.ranges(of: /(?:^\s*- |: )'(?=[stnkmrd][ -])/)
    return begins.isEmpty
      ? nil : "Een zin die met een apostrof begint ('s, 't) staat tussen dubbele aanhalingstekens."
  }

  private static func textAfterClosing(_ line: Substring, _ place: SourcePosition) -> String? {
    guard let before = line.prefix(place.column - 1).last(where: { $0 != " " }), "\"'}]".contains(before)
    else { return nil }
    return "Na \(before) komt nog tekst; zet de hele tekst tussen aanhalingstekens."
  }

  /// Of a list's item, or of what stands behind a key.
  private static func sign(of text: Substring) -> String? {
    var value = text.drop { " -".contains($0) }
    let key = value.prefix { $0.isLetter || $0 == "-" }
    if !key.isEmpty, value[key.endIndex...].first == ":" {
      value = value[key.endIndex...].dropFirst()
      if let next = value.first, next != " " {
        return "Na de dubbele punt van '\(key.prefix(40)):' hoort een spatie."
      }
    }
    guard let first = value.first(where: { $0 != " " }), "*&!%@`|>".contains(first) else { return nil }
    return "Een tekst kan niet met \(first) beginnen; zet hem tussen aanhalingstekens."
  }

  /// The first line of a text under `|` that alone stands further to the right than the next.
  static func ragged(in lines: [Substring], before place: SourcePosition) -> SourcePosition? {
    func margin(_ line: Substring) -> Int { line.prefix { $0 == " " }.count }
    guard lines.indices.contains(place.line - 1) else { return nil }
    let stumbled = margin(lines[place.line - 1])
    let before = lines[..<(place.line - 1)].indices.reversed().first {
      lines[$0].contains { $0 != " " } && margin(lines[$0]) < stumbled
    }
    guard let key = before, lines[key].contains(/(?::|-) [|>][+-]?\s*$/),
      stumbled == lines[key].prefix(while: { " -".contains($0) }).count + 2,
      let first = lines[(key + 1)...].firstIndex(where: { $0.contains { $0 != " " } }),
      first < place.line - 1, margin(lines[first]) > stumbled,
      !lines[(first + 1)..<(place.line - 1)].contains(where: { margin($0) >= margin(lines[first]) })
    else { return nil }
    return SourcePosition(line: first + 1, column: margin(lines[first]) + 1)
  }

  /// The line on which a double quote was opened that a later key shows not to be closed.
  static func openQuote(in lines: [Substring], before place: SourcePosition) -> SourcePosition? {
    var open: SourcePosition?
    for (index, line) in lines.prefix(place.line).enumerated() {
      if open != nil, !line.ranges(of: /^\s*(?:- )?[\w-]+:(?: |$)/).isEmpty { return open }
      var previous: Character = " "
      for (column, character) in line.enumerated() {
        if open == nil, character == "#", previous == " " { break }
        if character == "\"", previous != "\\", open != nil || " :-[{,(".contains(previous) {
          open = open == nil ? SourcePosition(line: index + 1, column: column + 1) : nil
        }
        previous = character
      }
    }
    return nil
  }
}
