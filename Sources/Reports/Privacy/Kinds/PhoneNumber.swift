extension SensitiveKind {
  static let phoneNumber = SensitiveKind(
    name: "telefoonnummer", mask: "[telefoonnummer]",
    examples: [
      ("Bel me op 0612345678.", "Bel me op [telefoonnummer]."),
      ("06-12 34 56 78, dat is het", "[telefoonnummer], dat is het"),
      ("(020) 123 45 67", "[telefoonnummer]"),
      ("+31 6 12345678 of +31 (0)20-1234567", "[telefoonnummer] of [telefoonnummer]"),
      ("0031612345678", "[telefoonnummer]"),
      ("+32 470 12 34 56", "[telefoonnummer]"),
      ("tel: 024/3611111", "tel: [telefoonnummer]"),
    ],
    harmless: [
      "Bel 112, of 113, of gratis 0800-0113.", "Het is 10 over 12.", "0 1 2 3 4",
      "In 2019 en 2020 was ik er 06 keer.",
      "0900-8844",
    ]
  ) { text in
    text.tokens.indices.compactMap { first in
      guard text.tokens[first].kind == .number, !DigitRun.continues(before: first, in: text) else {
        return nil
      }
      let hasPlus = text[first - 1]?.text == "+"
      let opens = text[first - 1]?.text == "("
      let run = DigitRun.all(from: first, in: text, joinedBy: "-./()").last {
        isPhone($0.digits, hasPlus: hasPlus)
      }
      guard let run else { return nil }
      let isEnclosed = opens && text.tokens[first...run.last].contains { $0.text == ")" }
      return text.range(hasPlus || isEnclosed ? first - 1 : first, run.last)
    }
  }

  private static func isPhone(_ digits: String, hasPlus: Bool) -> Bool {
    if hasPlus || digits.hasPrefix("00") {
      let number = hasPlus ? digits : String(digits.dropFirst(2))
      guard number.hasPrefix("31") else { return (9...14).contains(number.count) && number.first != "0" }
      return number.count == (number.hasPrefix("310") ? 12 : 11)
    }
    return digits.count == 10 && digits.first == "0" && !freeOrPaid.contains { digits.hasPrefix($0) }
  }

  /// Numbers of services, which say nothing about who somebody is.
  private static let freeOrPaid = ["0800", "0900", "0906", "0909"]
}
