import Dialogue
import Markers
import Scenarios
import Testing

@testable import Proving

/// The visit with everything left out that cannot matter, against one that leaves out nothing.
struct BruteForceTests {
  @Test(arguments: 1...110) func meetsTheSameReactions(seed: Int) throws {
    let text = RandomCase.text(seed: UInt64(seed))
    let scenario = try GoodCase.compile(text)
    let alphabet = Alphabet(of: scenario, markers: try GoodCase.pack.get().markers)
    let exploration = try #require(Exploration.widest(scenario, alphabet))
    #expect(exploration.isComplete && exploration.ignored.isNothing && exploration.countsEveryTurn)

    let all = Self.everything(scenario, alphabet)
    #expect(Self.met(exploration) == all.met, "seed \(seed)\n\(text)")
    #expect(Self.ended(exploration) == all.endings, "seed \(seed)\n\(text)")
    for place in exploration.seen.places.flatMap({ $0 }).compactMap({ $0 }) {
      #expect(exploration.path(to: place) != nil, "seed \(seed)\n\(text)")
    }
  }

  /// With turns not counted more may seem to be met, but never less.
  @Test(arguments: 1...40) func missesNothingWithoutCounting(seed: Int) throws {
    let text = RandomCase.text(seed: UInt64(seed))
    let scenario = try GoodCase.compile(text)
    let alphabet = Alphabet(of: scenario, markers: try GoodCase.pack.get().markers)
    let exploration = try #require(
      Exploration.widest(scenario, alphabet, within: .init(countedNodes: 0)))
    #expect(exploration.turnsCounted == 0)
    let all = Self.everything(scenario, alphabet)
    #expect(Self.met(exploration).isSuperset(of: all.met), "seed \(seed)\n\(text)")
    #expect(Self.ended(exploration).isSuperset(of: all.endings), "seed \(seed)\n\(text)")
  }

  private static func met(_ exploration: Exploration) -> Set<[Int]> {
    var met: Set<[Int]> = []
    for (scene, places) in exploration.seen.places.enumerated() {
      for (position, place) in places.enumerated() where place != nil { met.insert([scene, position]) }
    }
    return met
  }

  private static func ended(_ exploration: Exploration) -> Set<Int> {
    Set(exploration.seen.endings.indices.filter { exploration.seen.endings[$0] != nil })
  }

  /// Every reply of up to four sentences.
  private static func stimuli(_ scenario: Scenario, _ alphabet: Alphabet) -> Set<Stimulus> {
    func isNamed(_ marker: MarkerID) -> Bool {
      scenario.cues.contains { $0.markers.contains(marker) || $0.without.contains(marker) }
    }
    let named = alphabet.markers.filter(isNamed)
    let others = alphabet.markers.filter { !isNamed($0) && $0 != "stilte" }.prefix(1)
    let markers: [MarkerID?] = (named + others).map { $0 } + [nil]
    let subjects: [String?] = alphabet.subjects.map { $0 } + [nil]
    let sentences = markers.flatMap { marker in
      subjects.map { ReplyClass.Sentence(marker: marker, subject: $0) }
    }
    var stimuli: Set<Stimulus> = []
    func say(_ reply: ReplyClass, from first: Int) {
      stimuli.insert(Stimulus(reply.hearing, in: scenario))
      guard reply.sentences.count < 4 else { return }
      for next in first..<sentences.count { say(reply.adding(sentences[next]), from: next) }
    }
    say(ReplyClass(sentences: [], addressee: nil, action: nil), from: 0)
    return stimuli
  }

  private static func everything(
    _ scenario: Scenario, _ alphabet: Alphabet
  ) -> (met: Set<[Int]>, endings: Set<Int>) {
    var met: Set<[Int]> = []
    var endings: Set<Int> = []
    var layer: Set<ControlState> = [.beginning(scenario)]
    let stimuli = stimuli(scenario, alphabet)
    while !layer.isEmpty {
      var next: Set<ControlState> = []
      for state in layer {
        for stimulus in stimuli {
          let step = Transition.step(scenario, from: state, on: stimulus)
          let order = scenario.scenes[Int(state.scene)].order
          let position = step.reaction.flatMap { order.firstIndex(of: $0) } ?? order.count
          met.insert([Int(state.scene), position])
          if let ending = step.ending { endings.insert(ending) } else { next.insert(step.state) }
        }
      }
      layer = next
    }
    return (met, endings)
  }
}

/// Small cases that nobody would write.
enum RandomCase {
  static func text(seed: UInt64) -> String {
    var chance = SplitMix(state: seed)
    func pick(_ choices: [String]) -> String { choices[chance.next(below: choices.count)] }
    func condition(inScene: Bool = true) -> String {
      let simple = [
        "vertrouwen >= \(chance.next(below: 6))", "vertrouwen <= \(chance.next(below: 5))", "a", "niet a",
        "b",
        "niet b", "beurt >= \(chance.next(below: 7))", "beurt <= 2", "beurt = 3",
        inScene ? "bezoek >= 2" : "a",
      ]
      return chance.next(below: 3) == 0
        ? "\(pick(simple)) \(pick(["en", "of"])) \(pick(simple))" : pick(simple)
    }
    var word = 0
    func reaction(_ scene: String, ends: Bool) -> String {
      word += 1
      var parts = ["reactie: r\(word)", "zegt: Zin \(word)."]
      if chance.next(below: 5) > 0 {
        parts.append("op: \(pick(["open-vraag", "reflectie", "advies", "sturen"]))")
      }
      if chance.next(below: 4) == 0 { parts.append("over: werk") }
      if chance.next(below: 4) == 0 { parts.append("zonder: \(pick(["sturen", "reflectie", "werk"]))") }
      if chance.next(below: 2) == 0 { parts.append("als: \(condition())") }
      if chance.next(below: 2) == 0 {
        parts.append("effect: { vertrouwen: \(pick(["+1", "-1", "+2 tot 5", "-2", "= 3"])) }")
      }
      if chance.next(below: 3) == 0 { parts.append("\(pick(["onthoudt", "vergeet"])): \(pick(["a", "b"]))") }
      switch chance.next(below: 5) {
      case 0: parts.append("naar: \(pick(["een", "twee", "drie"]))")
      case 1: parts.append("zijpad: \(pick(["een", "twee", "drie"]))")
      case 2: parts.append("terug: ja")
      case 3 where ends: parts.append("einde: ja")
      default: break
      }
      return "      - { \(parts.joined(separator: ", ")) }"
    }
    let scenes = ["een", "twee", "drie"].map { scene in
      let reactions = (0..<2 + chance.next(below: 3)).map { _ in reaction(scene, ends: scene == "drie") }
      return "  \(scene):\n    opent: Scène \(scene).\n    reacties:\n" + reactions.joined(separator: "\n")
    }
    return """
      scenario: toeval
      titel: Toeval
      rol: Je bent begeleider.
      beurten: { minstens: 1, hoogstens: 5 }
      personen:
        noor: { naam: Noor, toestand: { vertrouwen: 2 } }
      onderwerpen:
        werk: [werk]
      feiten: { a: A, b: B }
      begin: een
      slot: drie
      scenes:
      \(scenes.joined(separator: "\n"))
      vangnet: [Hm.]
      eindes:
        top: { rang: 2, titel: Top, als: "\(condition(inScene: false))", vertelt: Top. }
        laag: { rang: 1, titel: Laag, vertelt: Laag. }
      """
  }
}
