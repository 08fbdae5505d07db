extension SensitiveKind {
  static let accountNumber = SensitiveKind(
    name: "rekeningnummer", mask: "[rekeningnummer]",
    examples: [
      ("Maak het over op NL91ABNA0417164300.", "Maak het over op [rekeningnummer]."),
      ("nl91 abna 0417 1643 00 graag", "[rekeningnummer] graag"),
      ("Mijn rekening is NL12 RABO 0123 4567 89", "Mijn rekening is [rekeningnummer]"),
      ("BE68 5390 0754 7034 is van hem", "[rekeningnummer] is van hem"),
    ],
    harmless: ["Ik zag NL12 op het bord staan.", "De A2 is dicht.", "OK12 is kamer 3417164300."]
  ) { text in
    text.tokens.indices.compactMap { first in
      let start = text.tokens[first]
      guard start.kind == .word, start.text.count == 2, start.text.allSatisfy(\.isASCII),
        let check = text[first + 1], check.kind == .number, !check.hasSpaceBefore, check.text.count >= 2
      else { return nil }
      var written = ""
      var found: Int?
      for last in first..<min(first + 16, text.tokens.count) {
        let token = text.tokens[last]
        guard token.kind != .mark, token.text.allSatisfy(\.isASCII), written.count + token.text.count <= 34
        else { break }
        written += token.text.uppercased()
        if isAccount(written) { found = last }
      }
      return found.map { text.range(first, $0) }
    }
  }

  /// By the check digits, or by the form that every Dutch one has: a slip of the finger hides nobody.
  private static func isAccount(_ written: String) -> Bool {
    let letters = Array(written)
    if letters.count == 18, written.hasPrefix("NL") {
      return letters[4..<8].allSatisfy(\.isLetter) && letters[8...].allSatisfy(\.isNumber)
    }
    guard (15...34).contains(letters.count) else { return false }
    let rest = (letters[4...] + letters[..<4]).reduce(0) { rest, letter in
      guard let value = letter.wholeNumberValue ?? letter.asciiValue.map({ Int($0) - 55 }) else {
        return rest
      }
      return (rest * (value > 9 ? 100 : 10) + value) % 97
    }
    return rest == 1
  }
}
