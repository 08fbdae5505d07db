extension SensitiveKind {
  static let mailAddress = SensitiveKind(
    name: "mailadres", mask: "[mailadres]",
    examples: [
      ("Mail me op anneke.jansen@ggz-noord.nl.", "Mail me op [mailadres]."),
      ("tom_88@hotmail.com is van mij", "[mailadres] is van mij"),
      ("stuur naar (a.b+werk@post.example.org)", "stuur naar ([mailadres])"),
    ],
    harmless: ["Ik kijk @ de klok.", "10 euro @ 2 uur", "Wat vind je, @vader?"]
  ) { text in
    text.tokens.indices.compactMap { at in
      guard text.tokens[at].text == "@", !text.tokens[at].hasSpaceBefore, at > 0 else { return nil }
      var first = at - 1
      while first > 0, !text.tokens[first].hasSpaceBefore, belongs(text.tokens[first - 1], "._-+") {
        first -= 1
      }
      guard belongs(text.tokens[first], "._-+") else { return nil }
      var last = text.endOfRun(from: at) { belongs($0, ".-") }
      while last > at, text.tokens[last].kind == .mark { last -= 1 }
      guard last > at + 1, text.tokens[at + 1...last].contains(where: { $0.text == "." }) else { return nil }
      return text.range(first, last)
    }
  }

  private static func belongs(_ token: ScannedText.Token, _ marks: String) -> Bool {
    token.kind != .mark || marks.contains(token.text)
  }
}
