import Foundation
import Markers

/// Rules made of frequent words and of clause properties alone, to try the index.
enum GeneratedRules {
  private static let words = """
    altijd anders avond beetje begin beter blijven brief buiten daarom dagen denken dicht dingen door eens eerst
    eigenlijk elke familie gaan gebeurt gedaan geen gehoord geld genoeg gesprek gevoel gewoon goed graag groot haar
    hand heel helpen hier hoofd huis iemand iets jaar jullie kamer keer kijken kinderen klein komen kunnen laat lang
    laten leven liggen lopen maken meer mensen middag minder misschien moeder moeten morgen nacht naar niemand niets
    nodig nooit ogen open ouders over praten rust samen school slapen soms staan straks thuis tijd tussen vader vaak
    vandaag veel verder vertellen vinden voelen voor vragen vriend vroeger wachten water week weer weinig wel werk
    weten wij wil woord zeggen zelf zien zitten zoeken zonder zus zwaar boos bent snap meer erover daar wil over
    """.split(whereSeparator: \.isWhitespace)

  private static let properties = [
    "stelling", "vraag", "fragment", "jij", "ik", "derde", "ontkend", "modaal", "eerste", "laatste", "kort",
    "lang",
    "overlap", "vraagteken", "verleden", "aarzelend", "stellig", "bijzin", "na-vraag", "hol",
  ]

  /// `times` as many rules as the files hold.
  static func source(times: Int, of files: [(data: Data, file: String)]) -> (data: Data, file: String) {
    let samples = files.map {
      String(decoding: $0.data, as: UTF8.self).components(separatedBy: "voorbeeld:").count - 1
    }
    let count = samples.reduce(0, +) * times
    var random = SplitMix(state: 7)
    func pick(_ list: [some StringProtocol]) -> String {
      String(list[Int.random(in: 0..<list.count, using: &random)])
    }
    var text = "markers:\n"
    let markers = 30
    for marker in 0..<markers {
      text += "  proef-\(marker):\n    naam: proef\n    familie: signaal\n    regels:\n"
      for rule in 0..<count / markers {
        text += "      r\(rule):\n"
        if rule % 10 == 0 {
          text +=
            "        als: \(pick(properties)) \(pick(properties)) \(pick(properties)) -\(pick(properties))\n"
        } else {
          text += "        hoort: |\n"
          for _ in 0..<3 { text += "          \(pick(words)) ... \(pick(words)) .. \(pick(words))\n" }
        }
        text += "        voorbeeld: proef\n"
      }
    }
    return (data: Data(text.utf8), file: "gemaakt.yaml")
  }
}
