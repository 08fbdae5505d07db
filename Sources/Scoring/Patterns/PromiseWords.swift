import Scenarios

/// Whether a reply promises something, rather than saying that it is not promised.
enum PromiseWords {
  static func areMeant(in reply: String) -> Bool {
    let clauses = reply.lowercased().split { marks.contains($0) }
      .map { $0.parts(keeping: \.isWordLetter).map(String.init) }
    let promises = clauses.flatMap { words in
      words.indices.filter { isPromise(words[$0]) }.map { isNegated(words, at: $0) }
    }
    return promises.isEmpty || promises.contains(false)
  }

  private static func isPromise(_ word: String) -> Bool { stems.contains { word.hasPrefix($0) } }

  /// 'dat beloof ik niet' and 'niet te beloven' are; 'ik beloof dat ik niet bel' is not.
  private static func isNegated(_ words: [String], at place: Int) -> Bool {
    if let last = words[..<place].last(where: { !helpers.contains($0) }), negations.contains(last) {
      return true
    }
    let after = Array(words[(place + 1)...])
    for (index, word) in after.enumerated() {
      if negations.contains(word) { return true }
      let opensClause = word == "dat" && index + 1 < after.count && subjects.contains(after[index + 1])
      if opensClause || !fillers.contains(word) { return false }
    }
    return false
  }

  private static let marks: Set<Character> = [",", ".", ";", ":", "!", "?", "–", "—", "…", "\n"]
  private static let stems = ["beloo", "belov", "belof", "garande", "zweer", "verzeker"]
  private static let negations: Set<String> = ["niet", "niks", "niets", "geen"]
  private static let helpers: Set<String> = ["te", "kan", "kunnen", "mag", "wil", "ga", "zal"]
  private static let subjects: Set<String> = ["ik", "je", "jij", "we", "wij", "er", "niemand", "het"]
  private static let fillers: Set<String> = [
    "ik", "je", "jou", "u", "jullie", "dat", "het", "dus", "nu", "ook", "maar", "even", "nog", "hier", "daar",
  ]
}
