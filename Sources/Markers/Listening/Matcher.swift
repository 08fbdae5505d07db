/// Tries patterns on the words of one reply.
struct Matcher {
  private let engine: Engine
  let tokens: [Token]
  /// The words of the last match, by step; -1 where an optional step was passed over.
  private var matched: [Int32]
  private var depth = 0
  private var budget = 0

  /// Steps that one attempt may take, so that no text can make it slow.
  private static let mostSteps = 400

  init(engine: Engine, tokens: [Token]) {
    self.engine = engine
    self.tokens = tokens
    matched = Array(repeating: -1, count: 32)
  }

  /// Whether `pattern` fits within `range`, with its anchor at `anchor`.
  mutating func matches(
    _ pattern: Pattern, anchor: Int, in range: Range<Int>, head: Int, tail: Int
  ) -> Bool {
    let first = max(range.lowerBound, anchor - pattern.before.upperBound)
    let last = anchor - pattern.before.lowerBound
    guard first <= last else { return false }
    budget = Self.mostSteps
    if pattern.startsClause {
      if range.lowerBound >= first, range.lowerBound <= last,
        begins(pattern, at: range.lowerBound, in: range, tail: tail)
      {
        return true
      }
      return head != range.lowerBound && head >= first && head <= last
        && begins(pattern, at: head, in: range, tail: tail)
    }
    for start in first...last where begins(pattern, at: start, in: range, tail: tail) { return true }
    return false
  }

  /// Whether `pattern` fits anywhere near `place`.
  mutating func matchesAnywhere(
    _ pattern: Pattern, near place: Int, in range: Range<Int>, head: Int, tail: Int
  ) -> Bool {
    budget = Self.mostSteps
    if pattern.startsClause {
      return begins(pattern, at: range.lowerBound, in: range, tail: tail)
        || head != range.lowerBound && begins(pattern, at: head, in: range, tail: tail)
    }
    let first = max(range.lowerBound, place - 40)
    let last = min(range.upperBound, place + 40)
    for start in first..<max(first, last) where begins(pattern, at: start, in: range, tail: tail) {
      return true
    }
    return false
  }

  @inline(__always)
  private mutating func begins(_ pattern: Pattern, at start: Int, in range: Range<Int>, tail: Int) -> Bool {
    let first = pattern.elements.lowerBound
    // Most attempts end here.
    if start < range.upperBound, !engine.rules.elements[first].isOptional,
      !fits(engine.rules.elements[first], tokens[start])
    {
      budget -= 1
      return false
    }
    return match(
      first, of: pattern, at: start, limit: range.upperBound, tail: tail, extraGap: 0, isFirst: true)
  }

  private mutating func match(
    _ step: Int, of pattern: Pattern, at start: Int, limit: Int, tail: Int, extraGap: Int, isFirst: Bool
  ) -> Bool {
    guard step < pattern.elements.upperBound else {
      return !pattern.endsClause || start >= tail
    }
    let slot = step - pattern.elements.lowerBound
    guard slot < 32 else { return false }
    let element = engine.rules.elements[step]
    let gap = isFirst ? 0 : max(Int(element.gap), extraGap)
    var place = start
    var passed = 0
    while place < limit {
      budget -= 1
      guard budget > 0 else { return false }
      if fits(element, tokens[place]) {
        matched[slot] = Int32(place)
        let rest = match(
          step + 1, of: pattern, at: place + 1, limit: limit, tail: tail, extraGap: 0, isFirst: false)
        if rest { return true }
      }
      guard passed < gap else { break }
      if !element.gapCrossesNegation, tokens[place].classes.contains(engine.rules.classes.negation) {
        break
      }
      passed += 1
      place += 1
    }
    guard element.isOptional else { return false }
    matched[slot] = -1
    return match(
      step + 1, of: pattern, at: start, limit: limit, tail: tail, extraGap: gap, isFirst: isFirst)
  }

  @inline(__always)
  private func fits(_ element: PatternElement, _ token: Token) -> Bool {
    var hit = element.isAny || element.classes.intersects(token.classes)
    if !hit, token.word != 0 {
      for index in element.words where engine.rules.pool[Int(index)] == token.word {
        hit = true
        break
      }
      if !hit, !token.form.isEmpty {
        for index in element.lemmas where engine.rules.pool[Int(index)] == token.lemma {
          hit = true
          break
        }
      }
    }
    return hit != element.isNegated
  }

  /// Calls `body` with each word of the last match.
  func forEachMatched(of pattern: Pattern, _ body: (Int32) -> Void) {
    for slot in 0..<min(pattern.elements.count, 32) where matched[slot] >= 0 { body(matched[slot]) }
  }
}
