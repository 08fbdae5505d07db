extension SensitiveKind {
  static let date = SensitiveKind(
    name: "datum", mask: "[datum]",
    examples: [
      ("Hij is van 12-3-1987.", "Hij is van [datum]."),
      ("geb. 12/03/87, dus", "geb. [datum], dus"),
      ("Op 12 maart 1987 was dat.", "Op [datum] was dat."),
      ("Mijn zoon werd geboren in 1987.", "Mijn zoon werd geboren in [datum]."),
      ("Ik ben geboren op 3 mei, in de lente.", "Ik ben geboren op [datum], in de lente."),
      ("1987-03-12", "[datum]"),
      ("12.3.1987 was een zaterdag", "[datum] was een zaterdag"),
    ],
    harmless: [
      "We zien elkaar 12 maart.", "Om 12.30 uur.", "Het is 2 van de 3.", "06-12-34-56-78 is een nummer",
      "Waar ben je geboren en hoe was dat?", "32/12/1999", "Dat was in 1987.",
    ]
  ) { text in
    text.tokens.indices.compactMap { first in
      guard text.tokens[first].kind == .number, !DigitRun.continues(before: first, in: text) else {
        return nil
      }
      let last =
        lastOfNumbers(from: first, in: text) ?? lastOfWords(from: first, in: text)
        ?? lastOfBirth(at: first, in: text)
      return last.map { text.range(first, $0) }
    }
  }

  /// '12-3-1987', '1987-03-12'.
  private static func lastOfNumbers(from first: Int, in text: ScannedText) -> Int? {
    guard let a = text[first]?.number, let joint = text[first + 1], let b = text[first + 2]?.number,
      let other = text[first + 3], let c = text[first + 4]?.number, joint.text == other.text,
      "-/.".contains(joint.text),
      (1...4).allSatisfy({ !(text[first + $0]?.hasSpaceBefore ?? true) }),
      !DigitRun.continues(after: first + 4, in: text)
    else { return nil }
    let isYearLast =
      (1...31).contains(a) && (1...12).contains(b) && isYear(c, digits: text.tokens[first + 4].text.count)
    let isYearFirst = (1900...2029).contains(a) && (1...12).contains(b) && (1...31).contains(c)
    return isYearLast || isYearFirst ? first + 4 : nil
  }

  /// '12 maart 1987'.
  private static func lastOfWords(from first: Int, in text: ScannedText) -> Int? {
    guard isDayAndMonth(first, in: text), let year = text[first + 2]?.number, (1900...2029).contains(year)
    else { return nil }
    return first + 2
  }

  /// A year, or a day with its month, soon after a word that says that somebody was born.
  private static func lastOfBirth(at first: Int, in text: ScannedText) -> Int? {
    guard (1...4).contains(where: { birth.contains(text[first - $0]?.lower ?? "") }) else { return nil }
    if isDayAndMonth(first, in: text) { return first + 1 }
    return text[first]?.number.map { (1900...2029).contains($0) } ?? false ? first : nil
  }

  private static func isDayAndMonth(_ first: Int, in text: ScannedText) -> Bool {
    guard let day = text[first]?.number, (1...31).contains(day), let month = text[first + 1] else {
      return false
    }
    return months.contains {
      month.lower == $0 || month.lower.count > 2 && month.lower.count < 5 && $0.hasPrefix(month.lower)
    }
      || month.lower == "mrt"
  }

  private static func isYear(_ number: Int, digits: Int) -> Bool {
    digits == 2 || digits == 4 && (1900...2029).contains(number)
  }

  private static let birth: Set<String> = [
    "geboren", "geboortedatum", "geboortejaar", "geboortedag", "geb", "bouwjaar", "jarig",
  ]
  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
    "november",
    "december",
  ]
}
