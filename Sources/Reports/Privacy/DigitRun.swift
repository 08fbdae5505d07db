/// Numbers that were typed in pieces.
struct DigitRun {
  let digits: String
  /// The last token of the run.
  let last: Int

  /// Every run that begins at a number, ever longer: pieces joined by one of the marks or a blank.
  static func all(from first: Int, in text: ScannedText, joinedBy marks: String) -> [DigitRun] {
    guard let start = text[first], start.kind == .number else { return [] }
    var runs = [DigitRun(digits: start.text, last: first)]
    while let run = runs.last, runs.count < 12, run.digits.count < 16 {
      var next = run.last + 1
      var joints = 0
      while let token = text[next], token.kind == .mark, marks.contains(token.text), joints < 2 {
        next += 1
        joints += 1
      }
      guard let token = text[next], token.kind == .number else { break }
      runs.append(DigitRun(digits: run.digits + token.text, last: next))
    }
    // What goes on without a blank is one number, so it is no end.
    return runs.filter { run in
      guard let next = text[run.last + 1], !next.hasSpaceBefore else { return true }
      return next.kind == .mark && !continues(after: run.last, in: text)
    }
  }

  /// Whether digits stand against the token, perhaps with a mark between.
  static func continues(before token: Int, in text: ScannedText) -> Bool {
    guard let own = text[token], !own.hasSpaceBefore, let before = text[token - 1] else { return false }
    return before.kind == .number
      || before.kind == .mark && "-./".contains(before.text) && !before.hasSpaceBefore
        && text[token - 2]?.kind == .number
  }

  static func continues(after token: Int, in text: ScannedText) -> Bool {
    guard let mark = text[token + 1], !mark.hasSpaceBefore, "-./".contains(mark.text),
      let after = text[token + 2], !after.hasSpaceBefore
    else { return false }
    return after.kind == .number
  }
}
