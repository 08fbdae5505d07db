/// Words of an author that are looked for in a text, such as 'schenk* koffie'; a star stands for any ending.
package struct WordPhrases: Sendable {
  private let phrases: [[Substring]]

  package init(_ texts: [String]) { phrases = texts.map(Self.words).filter { !$0.isEmpty } }

  /// Whether one of them stands in a text that was cut into ``words(_:)``.
  package func occur(in words: [Substring]) -> Bool {
    phrases.contains { phrase in
      words.indices.contains { start in
        let rest = words[start...]
        return rest.count >= phrase.count && zip(phrase, rest).allSatisfy(Self.matches)
      }
    }
  }

  package static func words(_ text: String) -> [Substring] {
    text.lowercased().parts { $0.isWordCharacter || $0 == "*" }
  }

  private static func matches(_ wanted: Substring, _ word: Substring) -> Bool {
    guard mayBegin(wanted, like: word) else { return false }
    return wanted.utf8.last == star ? word.hasPrefix(wanted.dropLast()) : word == wanted
  }

  /// Most words differ at once, and comparing whole ones takes time; an accent can be written in two ways.
  private static func mayBegin(_ wanted: Substring, like word: Substring) -> Bool {
    guard let first = wanted.utf8.first, let other = word.utf8.first else { return true }
    return first == other || first == star || first >= 0x80 || other >= 0x80
  }

  private static let star = UInt8(ascii: "*")
}
