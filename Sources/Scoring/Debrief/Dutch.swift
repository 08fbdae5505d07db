/// Small pieces of Dutch that every section needs.
package enum Dutch {
  /// 'beurt 3', 'beurt 3, 7 en 9', 'beurt 2 t/m 5 en 8'.
  package static func turns(_ turns: [Int]) -> String { "beurt " + list(runs(of: turns)) }

  /// 'één beurt', '12 beurten'.
  package static func count(_ number: Int, _ one: String, _ many: String) -> String {
    number == 1 ? "één \(one)" : "\(number) \(many)"
  }

  /// 'a', 'a en b', 'a, b en c'.
  package static func list(_ parts: [String], last joint: String = "en") -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " \(joint) " + last
  }

  /// At most `places` decimals, with a comma.
  package static func decimal(_ value: Double, places: Int = 1) -> String {
    let scale = places == 1 ? 10 : 100
    let scaled = Int((value * Double(scale)).rounded())
    let (whole, rest) = abs(scaled).quotientAndRemainder(dividingBy: scale)
    let sign = scaled < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    var digits = String(rest)
    digits = String(repeating: "0", count: places - digits.count) + digits
    while digits.last == "0" { digits.removeLast() }
    return "\(sign)\(whole),\(digits)"
  }

  /// After a colon.
  package static func lowercased(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }

  package static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// Her words in quotation marks, not endlessly long.
  package static func quoted(_ text: String, words most: Int = 40) -> String {
    "‘\(shortened(text, words: most))’"
  }

  /// Quoted, as the end of a sentence: with a full stop unless her words end with one.
  package static func quotedSentence(_ text: String) -> String {
    quoted(text) + (shortened(text).last.map { ".?!…".contains($0) } ?? false ? "" : ".")
  }

  package static func shortened(_ text: String, words most: Int = 40) -> String {
    let words = text.split(maxSplits: most, whereSeparator: \.isWhitespace)
    let kept = words.prefix(most).joined(separator: " ")
    let isWhole = words.count <= most && kept.count <= mostCharacters
    return isWhole ? kept : "\(kept.prefix(mostCharacters)) …"
  }

  /// Words can be without end too.
  private static let mostCharacters = 400

  private static func runs(of turns: [Int]) -> [String] {
    var runs: [ClosedRange<Int>] = []
    for turn in Set(turns).sorted() {
      if let last = runs.last, last.upperBound + 1 == turn {
        runs[runs.count - 1] = last.lowerBound...turn
      } else {
        runs.append(turn...turn)
      }
    }
    return runs.flatMap { run in
      run.count >= 3 ? ["\(run.lowerBound) t/m \(run.upperBound)"] : run.map(String.init)
    }
  }
}
