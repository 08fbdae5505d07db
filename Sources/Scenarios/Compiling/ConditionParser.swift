import Diagnostics

/// Reads `vertrouwen >= 4 en niet (werk-genoemd of beurt < 3)`.
///
///     of    = en { "of" en }
///     en    = niet { "en" niet }
///     niet  = "niet" niet | "(" of ")" | naam [ vergelijking getal ]
struct ConditionParser {
  private let source: Located<String>
  private let tokens: [(text: String, offset: Int)]
  private var next = 0
  private var failed = false
  private let scene: Int?

  /// Nil, with a finding in `names`, when the text is no condition.
  ///
  /// - Parameter scene: the scene that `bezoek` is about; nil outside scenes.
  static func parse(_ text: Located<String>, scene: Int?, names: inout Names) -> Condition? {
    var parser = ConditionParser(source: text, scene: scene)
    let condition = parser.disjunction(&names, depth: 0)
    if !parser.failed, parser.next < parser.tokens.count {
      parser.fail("na '\(parser.tokens[parser.next - 1].text)' had ik 'en' of 'of' verwacht", &names)
    }
    guard !parser.failed, let condition else { return nil }
    names.note(condition, written: text)
    return condition
  }

  /// Whether a condition can ask for something that is called so.
  static func isName(_ text: String) -> Bool {
    let tokens = tokens(in: text)
    return tokens.count == 1 && tokens[0].text == text && TokenKind(text) == .name
      && !["en", "of", "niet"].contains(text) && Int(text) == nil
  }

  private init(source: Located<String>, scene: Int?) {
    self.source = source
    self.scene = scene
    tokens = Self.tokens(in: source.value)
  }

  private mutating func disjunction(_ names: inout Names, depth: Int) -> Condition? {
    let parts = chain("of", &names) { $0.conjunction(&$1, depth: depth) }
    return parts.count == 1 ? parts.first : .any(parts)
  }

  private mutating func conjunction(_ names: inout Names, depth: Int) -> Condition? {
    let parts = chain("en", &names) { $0.negation(&$1, depth: depth) }
    return parts.count == 1 ? parts.first : .all(parts)
  }

  private mutating func chain(
    _ joint: String, _ names: inout Names, _ part: (inout Self, inout Names) -> Condition?
  ) -> [Condition] {
    var parts: [Condition] = []
    repeat {
      guard let condition = part(&self, &names) else { return parts }
      parts.append(condition)
    } while take(joint)
    return parts
  }

  private mutating func negation(_ names: inout Names, depth: Int) -> Condition? {
    guard depth < 20 else { return fail("zoveel haakjes in elkaar kan niet", &names) }
    if take("niet") { return negation(&names, depth: depth + 1).map { .not($0) } }
    if take("(") {
      let inner = disjunction(&names, depth: depth + 1)
      if !failed, !take(")") { return fail("er mist een haakje sluiten", &names) }
      return inner
    }
    return atom(&names)
  }

  private mutating func atom(_ names: inout Names) -> Condition? {
    guard next < tokens.count else { return fail("hier houdt de voorwaarde te vroeg op", &names) }
    let token = tokens[next]
    next += 1
    let name = Located(token.text, at: source.position.advanced(by: token.offset))
    if next < tokens.count, TokenKind(tokens[next].text) == .comparison,
      Condition.Comparison(rawValue: tokens[next].text) == nil
    {
      let known = Condition.Comparison.allCases.map(\.rawValue).joined(separator: "  ")
      return fail("'\(tokens[next].text)' vergelijkt niet; er is  \(known)", &names)
    }
    guard next < tokens.count, let comparison = Condition.Comparison(rawValue: tokens[next].text) else {
      guard let fact = names.facts[token.text] else {
        if names.levels[token.text] != nil {
          return fail("bij een stand hoort een vergelijking, zoals \(token.text) >= 4", &names)
        }
        names.note(
          .undefinedFact, "Het feit '\(token.text)' bestaat niet, en een stand vraagt om een vergelijking.",
          name,
          among: names.facts.keys.sorted())
        failed = true
        return nil
      }
      return .fact(fact)
    }
    next += 1
    guard next < tokens.count, let number = names.constant(tokens[next].text) else {
      return fail("na '\(comparison.rawValue)' hoort een getal", &names)
    }
    next += 1
    return quantity(name, &names).map { checked($0, comparison, number, name, &names) }
  }

  private mutating func quantity(_ name: Located<String>, _ names: inout Names) -> Condition.Quantity? {
    switch name.value {
    case "beurt": return .turn
    case "bezoek":
      guard let scene else { return fail("'bezoek' kan alleen binnen een scène", &names) }
      return .visits(names.visits(ofScene: scene, at: name.position))
    default:
      guard let level = names.level(name) else {
        failed = true
        return nil
      }
      return .level(level)
    }
  }

  private func checked(
    _ quantity: Condition.Quantity, _ comparison: Condition.Comparison, _ number: Int,
    _ name: Located<String>, _ names: inout Names
  ) -> Condition {
    if case .level = quantity, !Level.range.contains(number) {
      names.note(
        Diagnostic(
          .outOfScale, "'\(name.value)' loopt van 0 tot en met 10; \(number) kan niet.", at: name.position))
    }
    return .compare(quantity, comparison, number)
  }

  private mutating func take(_ text: String) -> Bool {
    guard next < tokens.count, tokens[next].text == text else { return false }
    next += 1
    return true
  }

  @discardableResult
  private mutating func fail<Value>(_ reason: String, _ names: inout Names) -> Value? {
    guard !failed else { return nil }
    failed = true
    names.note(
      Diagnostic(
        .badCondition, "De voorwaarde '\(source.value)' is niet te lezen: \(reason).", at: source.position))
    return nil
  }

  private mutating func fail(_ reason: String, _ names: inout Names) {
    let _: Condition? = fail(reason, &names)
  }

  /// Names, numbers, comparisons and parentheses, with their offsets in scalars.
  private static func tokens(in text: String) -> [(text: String, offset: Int)] {
    var tokens: [(text: String, offset: Int)] = []
    var joinable = false
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      let kind = TokenKind(scalar)
      if kind == .space {
        joinable = false
      } else if joinable, kind != .parenthesis, let last = tokens.last,
        TokenKind(last.text) == kind
      {
        tokens[tokens.count - 1].text.unicodeScalars.append(scalar)
      } else {
        tokens.append((String(scalar), offset))
        joinable = true
      }
    }
    return tokens
  }

  private enum TokenKind {
    case space, parenthesis, comparison, name

    /// All of a token is of one kind.
    init(_ token: String) { self.init(token.unicodeScalars.last ?? " ") }

    init(_ scalar: Unicode.Scalar) {
      switch scalar {
      case " ", "\n", "\t": self = .space
      case "(", ")": self = .parenthesis
      case "<", ">", "=", "!": self = .comparison
      default: self = .name
      }
    }
  }
}
