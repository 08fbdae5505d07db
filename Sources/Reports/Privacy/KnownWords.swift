/// Words that say nothing about who somebody is: those of the case, and ordinary Dutch.
package struct KnownWords: Sendable {
  private let ordinary: Set<String>
  private let names: Set<String>

  /// - Parameters:
  ///   - texts: of the case; what has a capital there is a name that everybody knows.
  ///   - rules: texts in which ordinary Dutch stands.
  package init(texts: [String], rules: [String]) {
    var ordinary: Set<String> = []
    var names: Set<String> = []
    for (text, isCase) in texts.map({ ($0, true) }) + rules.map({ ($0, false) }) {
      for word in text.split(whereSeparator: { !$0.isLetter && $0 != "'" && $0 != "’" }) {
        if word.first?.isLowercase ?? false {
          // Rules know names too; in a case such a word means something else.
          if isCase || !FirstNames.contains(String(word)) { ordinary.insert(String(word)) }
        } else if isCase {
          names.insert(word.lowercased())
        }
      }
    }
    self.ordinary = ordinary.union(CommonWords.all)
    self.names = names
  }

  /// Whether somebody in the case is called so.
  func isNameInCase(_ lower: String) -> Bool { names.contains(lower) }

  func isOrdinary(_ lower: String) -> Bool { ordinary.contains(lower) }

  /// Whether the word tells nothing; of a possessive or a compound the parts.
  func isKnown(_ lower: String) -> Bool {
    if ordinary.contains(lower) || names.contains(lower) { return true }
    let stem =
      lower.hasSuffix("'s") || lower.hasSuffix("’s")
      ? lower.dropLast(2) : lower.last == "s" ? lower.dropLast() : ""
    if !stem.isEmpty, ordinary.contains(String(stem)) || names.contains(String(stem)) { return true }
    let parts = lower.split(separator: "-")
    return parts.count > 1 && parts.allSatisfy { isKnown(String($0)) }
  }
}
