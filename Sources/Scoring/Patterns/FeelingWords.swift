import Dialogue

/// Whether a feeling can be heard in what somebody says.
enum FeelingWords {
  static func areHeard(in lines: [SpokenLine]) -> Bool {
    lines.contains { line in
      SpokenWords.all(in: line.text).contains { word in
        let word = word.lowercased()
        return whole.contains(word) || stems.contains { word.hasPrefix($0) }
      }
    }
  }

  private static let whole: Set<String> = [
    "bang", "blij", "boos", "eng", "kapot", "kwaad", "kwijt", "leeg", "mis", "miste", "moe", "pijn", "woest",
    "zeer", "ziek", "zwaar", "zwarte",
  ]

  private static let stems = [
    "angst", "beschaam", "eenzaam", "gelukkig", "gemis", "geraakt", "gespannen", "haat", "hopeloos", "huil",
    "jaloers", "machteloos", "onzeker", "paniek", "schaam", "schrik", "schuld", "somber",
    "spijt", "teleurgesteld", "trots", "uitgeput", "verdriet", "verlang", "waardeloos", "wanhop",
    "zenuwachtig",
  ]
}
