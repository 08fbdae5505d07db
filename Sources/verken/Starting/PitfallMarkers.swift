/// Which kind of steering a trainer means by the pitfall she names.
enum PitfallMarkers {
  private static let stems: [(stem: String, marker: String)] = [
    ("advies", "advies"), ("advis", "advies"), ("advise", "advies"), ("oploss", "advies"), ("tip", "advies"),
    ("sturend", "sturende-vraag"), ("sugger", "sturende-vraag"), ("overtuig", "overtuigen"),
    ("overhal", "overtuigen"), ("discussie", "overtuigen"), ("druk", "druk"), ("moet", "druk"),
    ("dwing", "druk"), ("push", "druk"), ("duw", "druk"), ("gerust", "geruststellen"),
    ("suss", "geruststellen"), ("troost", "geruststellen"), ("oorde", "oordeel"), ("verwijt", "oordeel"),
    ("overne", "overnemen"), ("regel", "overnemen"), ("redden", "overnemen"), ("crisis", "escaleren"),
    ("escal", "escaleren"), ("opschal", "escaleren"), ("invul", "invullen"), ("diagnos", "oordeel"),
  ]

  /// Two pitfalls get different markers, so that each has its own reaction.
  static func markers(for pitfalls: [String]) -> [[String]] {
    var used: Set<String> = []
    let rest = [["advies", "sturende-vraag"], ["druk", "overtuigen"], ["geruststellen"]]
    return pitfalls.map { pitfall in
      let named = markers(in: pitfall).filter { !used.contains($0) }
      let chosen = named.isEmpty ? rest.first { used.isDisjoint(with: $0) } ?? ["invullen"] : named
      used.formUnion(chosen)
      return chosen
    }
  }

  /// Those that are given markers because there must be some.
  static func unknown(in pitfalls: [String]) -> [String] { pitfalls.filter { markers(in: $0).isEmpty } }

  private static func markers(in pitfall: String) -> [String] {
    let text = pitfall.lowercased()
    var found: [String] = []
    for (stem, marker) in stems where text.contains(stem) && !found.contains(marker) { found.append(marker) }
    return found
  }
}
