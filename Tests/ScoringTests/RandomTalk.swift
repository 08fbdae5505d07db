import Markers

@testable import Scoring

/// A conversation drawn from a seed.
struct RandomTalk {
  let talk: SampleTalk

  /// - Parameter words: what both say each turn, where it should not be drawn.
  init(seed: UInt64, saying words: String? = nil) {
    var generator = SplitMix(state: seed)
    let markers = SampleCase.guide.entries.map(\.marker)
    let chances = [
      SampleCase.doorknob,
      SampleCase.chance("zucht", takenBy: ["meta-verkennen", "diepe-reflectie"], within: 1),
    ]
    var talk = SampleTalk(
      SampleCase.scenario(chances: chances), opened: Bool.random(using: &generator) ? ["deurklink"] : [])
    let length = Int.random(in: 0...22, using: &generator)
    var (trust, tension) = (3, 5)
    for number in 0..<length {
      let heard = (0..<Int.random(in: 0...4, using: &generator)).compactMap { _ in
        markers.randomElement(using: &generator)
      }
      let newTrust = min(10, max(0, trust + Int.random(in: -2...2, using: &generator)))
      let newTension = min(10, max(0, tension + Int.random(in: -1...2, using: &generator)))
      talk.says(
        words ?? Self.replies.randomElement(using: &generator) ?? "", heard,
        answer: words ?? Self.answers.randomElement(using: &generator) ?? "",
        trust: newTrust - trust, tension: newTension - tension,
        opens: Bool.random(using: &generator) ? [] : ["zucht"],
        uncovers: number == 4 ? ["zus"] : [],
        fitting: Bool.random(using: &generator) ? [] : ["advies", "uitleg"],
        contested: Int.random(in: 0...5, using: &generator) == 0 ? Array(heard.prefix(1)) : [],
        ending: number == length - 1 && Bool.random(using: &generator) ? "stap" : nil)
      (trust, tension) = (newTrust, newTension)
    }
    self.talk = talk
  }

  private static let replies = [
    "Hoe is dat voor jou?", "Je moet haar bellen", "", "(ik wacht)", "Sorry hoor", "Dat klinkt zwaar.",
    "Snap ik, maar het moet toch een keer?", "Ik zie dat je wegkijkt.", "eh",
  ]

  private static let answers = [
    "(kijkt weg) Weet ik niet.", "Ik ben bang.", "Hm.", "(zucht)", "Mijn zus belt soms.",
  ]
}
