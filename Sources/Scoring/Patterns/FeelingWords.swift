import Dialogue
import Scenarios

/// Whether a feeling can be heard or seen in what somebody says and shows.
enum FeelingWords {
  static func areHeard(in lines: [SpokenLine]) -> Bool {
    lines.contains { line in
      line.text.lowercased().parts(keeping: \.isWordLetter).contains { word in
        whole.contains(String(word))
          || stems[word.utf8.first ?? 0]?.contains(where: word.hasPrefix) ?? false
      }
    }
  }

  private static let whole: Set<String> = [
    "bang", "blij", "boos", "eng", "gemis", "huilt", "kwaad", "moe", "moedeloos", "pijn", "rillingen", "snik",
    "snikt",
    "trots", "woedend", "woest", "zwaar",
  ]

  /// By their first letter.
  private static let stems = Dictionary(grouping: stemWords) { $0.utf8.first ?? 0 }

  private static let stemWords = [
    "angst", "beschaam", "eenzaam", "gelukkig", "geraakt", "gespannen", "haat", "hopeloos", "huil",
    "jaloers", "machteloos", "onzeker", "paniek", "schaam", "schuldgevoel", "schuldig", "somber", "spijt",
    "teleurgesteld", "tranen", "uitgeput", "verdriet", "verlang", "waardeloos", "wanhop", "zenuwachtig",
  ]
}
