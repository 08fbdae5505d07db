extension SensitiveKind {
  static let webAddress = SensitiveKind(
    name: "webadres of accountnaam", mask: "[webadres]",
    examples: [
      (
        "Kijk op https://www.linkedin.com/in/anneke-jansen?x=1, daar sta ik.",
        "Kijk op [webadres], daar sta ik."
      ),
      ("www.praktijkjansen.nl is mijn site", "[webadres] is mijn site"),
      ("ik sta op facebook.com/tom.devries", "ik sta op [webadres]"),
      ("Volg me: @annekefietst.", "Volg me: [webadres]."),
    ],
    harmless: [
      "Dat zei ze.net daarvoor lachte ze nog.", "Bel 113 of kijk op 113.nl.", "@moeder, wat denkt u?",
      "Hoi :// dag",
      "(@karim) Hoe is dat voor je?",
    ]
  ) { text in
    text.tokens.indices.compactMap { first in
      let token = text.tokens[first]
      if token.text == "@" { return handle(at: first, in: text) }
      guard token.kind != .mark, token.hasSpaceBefore || text[first - 1]?.kind == .mark else { return nil }
      var last = text.endOfRun(from: first) { !"()[]<>\"“”‘’,;!".contains($0.text) }
      while last > first, ".?:'".contains(text.tokens[last].text) { last -= 1 }
      guard last >= first + 2, isAddress(text.tokens[first...last].map(\.lower)) else { return nil }
      return text.range(first, last)
    }
  }

  private static func isAddress(_ parts: [String]) -> Bool {
    if ["http", "https"].contains(parts[0]) { return parts.count > 4 && parts[1...3] == [":", "/", "/"] }
    if parts[0] == "www" { return parts[1] == "." && parts.count > 2 }
    guard parts.prefix(3) != ["113", ".", "nl"], parts.contains(".") else { return false }
    let host = parts.prefix { $0 != "/" && $0 != "?" && $0 != ":" }
    guard let domain = host.last, host.dropLast().last == "." else { return false }
    return domains.contains(domain)
      || parts.count > host.count && parts[host.count] == "/" && domain.count > 1
        && otherDomains.contains(domain)
  }

  private static let domains: Set<String> = ["nl", "com", "org"]
  /// Which are words as well, so that only what follows tells.
  private static let otherDomains: Set<String> = ["net", "be", "eu", "info", "io", "me", "de"]

  private static func handle(at first: Int, in text: ScannedText) -> Range<Int>? {
    guard text.tokens[first].hasSpaceBefore || text[first - 1]?.kind == .mark, let name = text[first + 1],
      !name.hasSpaceBefore, name.kind == .word, name.text.count > 2, !text.known.isKnown(name.lower)
    else { return nil }
    var last = text.endOfRun(from: first + 1) { $0.kind != .mark || "._".contains($0.text) }
    while text.tokens[last].kind == .mark { last -= 1 }
    return text.range(first, last)
  }
}
