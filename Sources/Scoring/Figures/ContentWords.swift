import Scenarios

/// The words of a text that carry what it is about, cut to their beginnings.
enum ContentWords {
  static func of(_ text: String) -> Set<String> {
    Set(
      text.lowercased().parts(keeping: \.isWordLetter)
        .filter { $0.count >= 3 && !common.contains(String($0)) }
        .map { String($0.prefix(4)) })
  }

  private static let common: Set<String> = [
    "aan", "alle", "alles", "als", "ben", "bent", "dan", "dat", "den", "deze", "die", "dit", "dus", "een",
    "eens", "echt", "even", "gaat", "geen", "ging", "haar", "had", "heb", "hebben", "hebt", "heeft", "hem",
    "het", "hier", "hij", "hoe", "iets", "ieder", "jij", "jou", "jouw", "kan", "kon", "kun", "kunt", "maakt",
    "maar", "meer", "met", "mij", "mijn", "misschien", "naar", "net", "niet", "nog", "nou", "ook", "over",
    "toch", "toen", "tot", "uit", "van", "veel", "vond", "voor", "waar", "want", "waren", "was", "wat", "wel",
    "werd", "wie", "wil", "wilde", "wilt", "word", "wordt", "zag", "zat", "zegt", "zei", "ziet", "zie", "zij",
    "zijn", "zoals", "zou",
  ]
}
