import Diagnostics
import Markers

@testable import Scenarios
@testable import Scoring

/// A small case: Noor, with trust and tension, a sister and a neighbour.
enum SampleCase {
  static let guide = MarkerGuide(
    entries(
      .verkennen,
      "open-vraag reflectie diepe-reflectie samenvatting echo validatie waardering regie ruimte niet-weten")
      + entries(.neutraal, "gesloten-vraag uitleg sociaal stapelvraag")
      + entries(
        .sturen,
        "advies sturende-vraag overtuigen druk geruststellen oordeel overnemen escaleren invullen")
      + entries(.metacommunicatie, "meta-voelen meta-verkennen meta-verbinden meta-relatie")
      + entries(.bouwstenen, "terugblik agenda naasten evaluatie vooruitblik")
      + entries(.signaal, "groet excuus belediging stilte zelfnood suicidevraag belofte grens onzin"))

  private static func entries(
    _ family: Family, _ names: String
  ) -> [MarkerGuide.Entry] {
    names.split(separator: " ").map { .init(MarkerID(String($0)), family) }
  }

  static func scenario(
    chances: [Chance] = [doorknob], endings: [Ending] = [goodEnding], secondPerson: Bool = false,
    counting: Bool = false,
    passend: Fitting? = nil
  ) -> Scenario {
    let others = secondPerson ? [Person(id: "vader", name: "Henk", gender: .man)] : []
    return Scenario(
      about: about, series: nil, people: [Person(id: "noor", name: "Noor", gender: .woman)] + others,
      network: [
        NetworkPerson(id: "zus", name: "haar zus", tie: "gespannen", fact: 0),
        NetworkPerson(id: "buurvrouw", name: "de buurvrouw", tie: nil, fact: 1),
      ],
      levels: [
        Level(id: "noor.vertrouwen", name: "vertrouwen", person: 0, start: 3, meaning: .better),
        Level(id: "noor.spanning", name: "spanning", person: 0, start: 5, meaning: .worse),
      ]
        + (secondPerson
          ? [Level(id: "vader.spanning", name: "spanning", person: 1, start: 4, meaning: .worse)] : [])
        + (counting
          ? [Level(id: "noor.vragen", name: "vragen", person: 0, start: 0, meaning: .nothing)] : []),
      facts: [Fact(id: "zus", meaning: ""), Fact(id: "buurvrouw", meaning: "")],
      cues: [
        Cue(
          markers: ["suicidevraag"], about: [], without: [], notAbout: [], words: nil, does: [], addressed: []
        )
      ],
      scenes: [scene(passend)], reactions: [aboutDeath], fallback: .none, chances: chances,
      endings: endings, proofs: [], start: 0, closing: 0, visitSlots: [:],
      vocabulary: Vocabulary(people: [
        Vocabulary.Person(id: "zus", words: ["zus*", "Lotte"], gender: .woman, isPresent: false),
        Vocabulary.Person(id: "buurvrouw", words: ["buurvrouw*"], gender: .woman, isPresent: false),
      ]))
  }

  /// Answers a question about death.
  static let aboutDeath = Reaction(
    id: "vraagt-naar-dood", cue: 0, condition: nil, words: .none, effects: [], remembers: 0, forgets: 0,
    destination: .stay, chances: [], fitting: nil, position: nil)

  static let doorknob = chance(
    "deurklink", takenBy: ["meta-verkennen"], within: 2, what: "Ze hield haar jas aan.",
    example: "Je hebt je jas nog aan; wat maakt dat?")

  static func chance(
    _ id: String, takenBy markers: [MarkerID], within: Int, what: String = "Ze zuchtte.",
    example: String? = nil
  ) -> Chance {
    Chance(
      id: id, markers: markers, about: [], words: nil, within: within, what: what, example: example,
      position: .start)
  }

  static let goodEnding = Ending(
    id: "stap", rank: 3, title: "Noor noemt een kleine stap", condition: nil,
    tells: "Ze koos zelf wat ze deze week wil proberen.",
    wayHome: ["Dat viel mee.", "Ik heb meer gezegd dan ik dacht.", "Misschien bel ik mijn zus."],
    nextTime: "Vraag eens wat ze van jou nodig heeft.", position: .start)

  private static let about = CaseDescription(
    id: "noor", title: "Noor houdt haar jas aan", level: "basis", role: "", introduction: "",
    assignment: [], lookingBack: nil, card: nil, evaluation: nil, goals: [], touches: [], sources: [],
    invented: [],
    fewestTurns: 4, mostTurns: 20)

  private static func scene(_ fitting: Fitting?) -> Scene {
    Scene(
      id: "kamer", title: nil, opening: .none, repetition: .none, order: [], own: 0..<0, chances: [],
      fitting: fitting, position: .start)
  }
}
