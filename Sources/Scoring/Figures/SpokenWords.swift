import Scenarios

/// The words of a text that are spoken: everything outside parentheses.
enum SpokenWords {
  static func all(in text: String) -> [Substring] {
    spoken(text).flatMap { part in
      part.parts { $0.isWordCharacter || joins.contains($0) }
        .filter { $0.unicodeScalars.contains(where: \.isWordCharacter) }
    }
  }

  static func count(in text: String) -> Int { all(in: text).count }

  private static let joins: Set<Unicode.Scalar> = ["'", "’", "-"]

  private static func spoken(_ text: String) -> [Substring] {
    var parts: [Substring] = []
    var depth = 0
    var start = text.startIndex
    for index in text.unicodeScalars.indices {
      switch text.unicodeScalars[index] {
      case "(":
        if depth == 0 { parts.append(text[start..<index]) }
        depth += 1
      case ")" where depth > 0:
        depth -= 1
        if depth == 0 { start = text.unicodeScalars.index(after: index) }
      default: break
      }
    }
    // A parenthesis that is never closed is a way of typing, not an action.
    if depth == 0 || parts.isEmpty { parts.append(text[start...]) }
    return parts
  }
}
