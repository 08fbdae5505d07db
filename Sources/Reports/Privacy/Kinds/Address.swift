extension SensitiveKind {
  static let address = SensitiveKind(
    name: "adres", mask: "[adres]",
    examples: [
      ("Ik woon op Kerkstraat 12a in de stad.", "Ik woon op [adres] in de stad."),
      ("Hij zit aan de Jan van Galenlaan 3-2.", "Hij zit aan de [adres]."),
      ("Mijn postcode is 1234 AB.", "Mijn postcode is [adres]."),
      ("kerkstraat 4, 9712cd", "[adres], [adres]"),
      ("Ze woont in de Lindenlaan.", "Ze woont in de [adres]."),
      ("Stuur het naar postbus 123.", "Stuur het naar [adres]."),
    ],
    harmless: [
      "Ik was onderweg 2 uur kwijt.", "We gingen op weg.", "In 2019 is het begonnen.",
      "Die straat 3 keer door.",
      "Hij liep de snelweg op.", "Na 2020 SS niet meer.",
    ]
  ) { text in
    text.tokens.indices.compactMap { place in
      let token = text.tokens[place]
      if let last = lastOfPostcode(at: place, in: text) { return text.range(place, last) }
      guard token.kind == .word, token.lower == "postbus" || isStreet(token) else { return nil }
      if let number = text[place + 1], number.kind == .number, number.text.count <= 4, number.hasSpaceBefore,
        !units.contains(text[place + 2]?.lower ?? ""), token.isCapitalised || !text.known.isKnown(token.lower)
      {
        let last = text.endOfRun(from: place + 1) {
          $0.kind == .number || $0.text.count == 1 && ($0.kind == .word || "-/".contains($0.text))
        }
        return text.range(
          firstOfStreet(at: place, in: text), text.tokens[last].kind == .mark ? last - 1 : last)
      }
      guard token.isCapitalised, isStreet(token), !token.startsSentence, !text.isShouted,
        !text.known.isKnown(token.lower)
      else {
        return nil
      }
      return text.range(firstOfStreet(at: place, in: text), place)
    }
  }

  private static func isStreet(_ token: ScannedText.Token) -> Bool {
    streets.contains { token.lower.hasSuffix($0) && token.lower.count >= $0.count + 3 }
      && !ways.contains(token.lower)
  }

  /// Also the words before it that belong to its name: 'Jan van Galenlaan'.
  private static func firstOfStreet(at place: Int, in text: ScannedText) -> Int {
    var first = place
    for before in stride(from: place - 1, through: max(0, place - 4), by: -1) {
      let token = text.tokens[before]
      guard token.kind == .word, !token.startsSentence else { break }
      if token.isCapitalised {
        first = before
      } else if !NameCues.particles.contains(token.lower) {
        break
      }
    }
    return first
  }

  private static func lastOfPostcode(at place: Int, in text: ScannedText) -> Int? {
    let digits = text.tokens[place]
    guard digits.kind == .number, digits.text.count == 4, digits.text.first != "0",
      let letters = text[place + 1],
      letters.kind == .word, letters.text.count == 2, letters.text.allSatisfy(\.isASCII),
      !["sa", "sd", "ss"].contains(letters.lower), !DigitRun.continues(before: place, in: text)
    else { return nil }
    return !letters.hasSpaceBefore || letters.isShouted && !text.isShouted ? place + 1 : nil
  }

  private static let streets = [
    "straat", "laan", "weg", "plein", "dijk", "gracht", "kade", "singel", "steeg", "hof", "pad", "plantsoen",
    "dreef",
    "dam", "markt", "park", "burgwal", "straatje", "laantje", "wal", "ring",
  ]
  private static let ways: Set<String> = [
    "onderweg", "heenweg", "terugweg", "snelweg", "vanweg", "halfweg", "fietspad", "voetpad", "zebrapad",
    "supermarkt",
    "herinnering", "ervaring", "ring", "arbeidsmarkt", "woningmarkt", "speelplein", "hoofdstraat",
  ]
  private static let units: Set<String> = [
    "uur", "uren", "minuten", "keer", "maal", "jaar", "dagen", "dag", "weken", "week", "maanden", "mensen",
    "km",
    "kilometer", "meter", "euro", "procent", "van",
  ]
}
