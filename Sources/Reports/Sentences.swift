/// The sentences of an author's text.
enum Sentences {
  static func all(in text: String) -> [String] {
    var sentences: [String] = []
    var words: [Substring] = []
    let all = text.split(whereSeparator: \.isWhitespace)
    for (index, word) in all.enumerated() {
      words.append(word)
      let next = all.indices.contains(index + 1) ? all[index + 1] : nil
      guard ends(word), next.map(begins) ?? true else { continue }
      sentences.append(words.joined(separator: " "))
      words = []
    }
    if !words.isEmpty { sentences.append(words.joined(separator: " ")) }
    return sentences
  }

  private static let closing: Set<Character> = ["'", "’", "”", "\"", ")"]
  private static let opening: Set<Character> = ["'", "‘", "“", "\"", "("]
  private static let abbreviations: Set<String> = [
    "bijv.", "dhr.", "mevr.", "mw.", "dr.", "drs.", "st.", "nr.", "o.a.", "d.w.z.", "i.p.v.", "ca.",
  ]

  private static func ends(_ word: Substring) -> Bool {
    let bare = String(word).lowercased().reversed().drop(while: closing.contains)
    guard let last = bare.first, ".!?…".contains(last) else { return false }
    guard last == "." else { return true }
    let text = String(bare.reversed())
    // A single letter with a point is an initial.
    return !abbreviations.contains(text) && text.count(where: \.isLetter) != 1
  }

  private static func begins(_ word: Substring) -> Bool {
    word.drop(while: opening.contains).first.map { $0.isUppercase || $0.isNumber } ?? false
      || word.first.map(opening.contains) ?? false
  }
}
