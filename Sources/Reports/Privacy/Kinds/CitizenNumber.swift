extension SensitiveKind {
  static let citizenNumber = SensitiveKind(
    name: "burgerservicenummer", mask: "[bsn]",
    examples: [
      ("Mijn nummer is 111222333, dat klopt.", "Mijn nummer is [bsn], dat klopt."),
      ("bsn 123.456.782", "bsn [bsn]"),
      ("1234 56 782 staat er", "[bsn] staat er"),
      ("BSN: 12345678", "BSN: [bsn]"),
    ],
    harmless: ["Dat kostte 123456789 euro.", "000000000", "Om 10 uur, 11 uur of 12 uur.", "1112223334"]
  ) { text in
    text.tokens.indices.compactMap { first in
      guard text.tokens[first].kind == .number, !DigitRun.continues(before: first, in: text) else {
        return nil
      }
      let isNamed = (1...3).contains {
        ["bsn", "burgerservicenummer", "sofinummer"].contains(text[first - $0]?.lower)
      }
      return DigitRun.all(from: first, in: text, joinedBy: ".")
        .last { run in
          run.digits.count == 9 && passesElevens(run.digits) || isNamed && (8...9).contains(run.digits.count)
        }
        .map { text.range(first, $0.last) }
    }
  }

  /// Nine times the first digit, eight times the second, … less the last must be a multiple of eleven.
  private static func passesElevens(_ digits: String) -> Bool {
    let numbers = digits.compactMap(\.wholeNumberValue)
    let sum = zip(numbers, [9, 8, 7, 6, 5, 4, 3, 2, -1]).reduce(0) { $0 + $1.0 * $1.1 }
    return sum.isMultiple(of: 11) && numbers.contains { $0 != 0 }
  }
}
