import Diagnostics
import Markers
import Scenarios
import Testing

@Suite("Compiling a case")
struct ScenarioCompilerTests {
  @Test("the sample is good")
  func sample() throws {
    let result = try Sample.compile()
    #expect(result.findings.isEmpty)
    #expect(result.scenario.scenes.map(\.id) == ["binnenkomst", "afronding"])
    #expect(result.scenario.levels.map(\.id) == ["sanne.vertrouwen", "sanne.spanning"])
    #expect(result.scenario.facts.map(\.id) == ["werk-genoemd", "zus"])
  }

  @Test("ids are made of names and words, so an edit elsewhere leaves them alone")
  func stableIDs() throws {
    let before = try Sample.compile().scenario
    let changed = Sample.text.replacing(
      "reacties:\n      - op: open-vraag",
      with: "reacties:\n      - op: groet\n        zegt: Hoi.\n      - op: open-vraag")
    let after = try Sample.compile(changed).scenario
    #expect(Set(before.reactions.map(\.id)).isSubset(of: Set(after.reactions.map(\.id))))
  }

  @Test("of tension more is worse, of the rest more is better, unless the case says otherwise")
  func meanings() throws {
    #expect(try Sample.compile().scenario.levels.map(\.meaning) == [.better, .worse])
    let levels = "toestand: { vertrouwen: 3, spanning: 5 }"
    let changed = Sample.text.replacing(
      levels, with: levels + ", hoger-is: { vertrouwen: niets, spanning: beter }")
    #expect(try Sample.compile(changed).scenario.levels.map(\.meaning) == [.nothing, .better])
  }

  @Test("'hoger-is' names a level that is there, and one of three meanings")
  func wrongMeanings() {
    let levels = "toestand: { vertrouwen: 3, spanning: 5 }"
    for (added, message) in [
      ("{ spaning: slechter }", "De stand 'spaning' staat niet bij 'toestand'."),
      ("{ spanning: erger }", "Bij 'hoger-is' hoort beter of slechter of niets, niet 'erger'."),
    ] {
      let invalid = #expect(throws: InvalidSource.self) {
        try Sample.compile(Sample.text.replacing(levels, with: levels + ", hoger-is: \(added)"))
      }
      #expect(invalid?.diagnostics.map(\.message) == [message])
    }
  }

  @Test("a name that a text fills in begins a sentence with a capital")
  func filledNames() throws {
    let text = "{zus}? Ik bel {zus}. {zus} weet het."
    let changed = Sample.text.replacing(
      "zegt: Tot volgende week, {naam} groet je.", with: "zegt: \"\(text)\"")
    let lines = try Sample.compile(changed).scenario.supplies.flatMap(\.variants).flatMap(\.lines)
    #expect(lines.contains { $0.text.filled { $0 } == "Haar zus? Ik bel haar zus. Haar zus weet het." })
  }

  @Test("a group stands for its members, in 'over' and in 'zonder'")
  func groups() throws {
    let changed = Sample.text
      .replacing("netwerk:\n", with: "groepen:\n  bezigheden: [werk, zus]\nnetwerk:\n")
      .replacing("over: werk", with: "over: bezigheden")
      .replacing("op: ruimte", with: "op: ruimte\n        zonder: [bezigheden, druk]")
    let cues = try Sample.compile(changed).scenario.cues
    #expect(cues[0].about == ["werk", "zus"])
    #expect(cues[2].notAbout == ["werk", "zus"])
    #expect(cues[2].without == ["druk"])
  }

  @Test("what stands under 'eerst' goes before any scene")
  func first() throws {
    let changed = Sample.text.replacing("begin: ", with: "eerst:\n  - { op: druk, zegt: Ho. }\nbegin: ")
    let scenario = try Sample.compile(changed).scenario
    for scene in scenario.scenes {
      #expect(scenario.reactions[scene.order[0]].id == "eerst/druk")
      #expect(scene.own.lowerBound == 1)
    }
  }

  @Test("an opportunity is taken by its markers, or by its words")
  func chanceWords() throws {
    let changed = Sample.text.replacing(
      "    opent: Zijn we klaar?",
      with:
        "    opent: Zijn we klaar?\n    kans: { op: reflectie, woorden: [klok*], wat: Ze keek op de klok. }")
    let scenario = try Sample.compile(changed).scenario
    let words = try #require(scenario.vocabulary.topics.first { $0.words == ["klok*"] })
    let chance = try #require(scenario.chances.first)
    let named = Mention(id: words.id, sentence: 0, words: 0..<4)
    #expect(chance.isTaken(by: Hearing(reply: "De klok.", topics: [named])))
    #expect(!chance.isTaken(by: Hearing(reply: "Hm.")))
  }

  @Test("a scene's own reactions come before those of the base")
  func order() throws {
    let scene = try Sample.compile().scenario.scenes[0]
    #expect(scene.own == 0..<3)
    #expect(scene.order.count == 4)
  }

  @Test(
    "what is wrong is told where it stands (▸), with the nearest name",
    arguments: [
      (
        "naar: afronding", "naar: ▸afrondig",
        "fout VK030: De scène 'afrondig' bestaat niet.\n  Bedoel je 'afronding'?"
      ),
      (
        "op: sturen", "op: ▸stuuren",
        "fout VK033: De marker 'stuuren' bestaat niet.\n  Bedoel je 'sturen'?"
      ),
      (
        "over: werk", "over: ▸wrek",
        "fout VK032: Het onderwerp 'wrek' bestaat niet.\n  Bedoel je 'werk'?"
      ),
      (
        "onthult: zus", "onthult: ▸zuss",
        "fout VK031: 'zuss' staat niet in het netwerk.\n  Bedoel je 'zus'?"
      ),
      (
        "onthoudt: werk-genoemd", "onthoudt: ▸werk-genoemt",
        "fout VK034: Het feit 'werk-genoemt' bestaat niet.\n  Bedoel je 'werk-genoemd'?"
      ),
      (
        "vertrouwen: -1", "▸vertrouwe: -1",
        "fout VK035: De stand 'vertrouwe' bestaat niet.\n  Bedoel je 'vertrouwen'?"
      ),
      (
        "vertrouwen: -1", "vertrouwen: ▸minder",
        "fout VK022: 'minder' is geen effect.\n  Schrijf bijvoorbeeld +1, -2, '+1 tot 7' of '= 4'; een stand loopt van 0 tot en met 10."
      ),
      (
        "vertrouwen: 3, spanning: 5", "vertrouwen: ▸4.5, spanning: 5",
        "fout VK012: Bij 'vertrouwen' hoort een heel getal, niet '4.5'."
      ),
      (
        "stap: { rang: 2,", "stap: { rang: ▸21,",
        "fout VK012: Bij 'rang' hoort een getal van 1 tot en met 20, niet 21."
      ),
      (
        "  werk: [werk, baan*]", "  werk: ▸werk, baan*",
        "waarschuwing VK076: 'werk, baan*' is zo één uitdrukking, die niemand zegt.\n  Schrijf woorden apart: tussen [ ], met een komma ertussen."
      ),
      (
        "  werk: [werk, baan*]", "  ▸werk: []",
        "waarschuwing VK076: Het onderwerp 'werk' heeft geen woorden.\n  Schrijf ze tussen [ ], met een komma ertussen."
      ),
      (
        "opent: Zijn we klaar?", "opent:\n      - ▸Zijn we klaar?\n        - Nu al?",
        "waarschuwing VK074: Regel 36 hoort zo bij de zin die hier begint.\n  Zet de streepjes van een lijst recht onder elkaar, met een spatie erachter."
      ),
      (
        "opent: Zijn we klaar?", "opent:\n      - Nu al?\n      - ▸–Zijn we klaar?",
        "waarschuwing VK074: '–Zijn we klaar?' begint zo met een streepje.\n  Een lijst heeft een gewoon streepje, met een spatie erachter."
      ),
      (
        "opent: Zijn we klaar?", "opent:\n      - ▸Ja: zijn we klaar?",
        "fout VK031: 'Ja' is niet in de kamer.\n  Is het geen naam, zet de hele zin dan tussen aanhalingstekens."
      ),
      (
        "op: ruimte", "op: ▸ruimte, reflectie",
        "fout VK033: De marker 'ruimte, reflectie' bestaat niet.\n  Meer dan één staat tussen [ ], met een komma ertussen."
      ),
      (
        "opent: Zijn we klaar?", "opent: ▸Kamer # 4 is van ons",
        "waarschuwing VK074: Na 'Kamer' valt '# 4 is van ons' weg.\n  Zet de tekst tussen aanhalingstekens als dit erbij hoort."
      ),
      (
        "vertrouwen >= 3 en", "▸vertrouwen >= 30 en",
        "fout VK024: 'vertrouwen' loopt van 0 tot en met 10; 30 kan niet."
      ),
      (
        "vertrouwen: 3, spanning: 5", "vertrouwen: ▸11, spanning: 5",
        "fout VK024: De stand 'vertrouwen' begint op 11; dat kan van 0 tot en met 10."
      ),
      (
        "zegt: Tot volgende week, {naam} groet", "zegt: ▸Tot volgende week, {nam} groet",
        "fout VK038: Voor {nam} is er geen waarde."
      ),
      (
        "basis: algemeen", "basis: ▸algemeem",
        "fout VK039: De basis 'algemeem' bestaat niet.\n  Bedoel je 'algemeen'?"
      ),
      (
        "weg: { rang: 1, titel: Weg,", "▸weg: { rang: 1, titel: Weg, als: vertrouwen < 3,",
        "fout VK041: Het laatste einde 'weg' hoort geen voorwaarde te hebben.\n  Zet onderaan een einde zonder 'als'."
      ),
      (
        "titel: Sanne twijfelt", "titel: Sanne twijfelt\n▸vangnett: [Tja.]",
        "fout VK010: De sleutel 'vangnett' bestaat hier niet.\n  Bedoel je 'vangnet'?"
      ),
      (
        "zegt: [Dat hoor ik vaker., Ja hoor.]", "zegt: [Nou ja., ▸Nou ja.]",
        "waarschuwing VK052: 'Nou ja.' staat ook op regel 29."
      ),
      (
        "opent: Zijn we klaar?", "opent: ▸\(String(repeating: "nog ", count: 61))",
        "waarschuwing VK051: 'nog nog nog nog nog nog nog nog nog nog…' telt 61 woorden; boven de 60 klinkt het als voorlezen."
      ),
      (
        "zegt: [Dat hoor ik vaker., Ja hoor.]",
        "zegt: [Ja hoor., { als: ▸vertrouwen >= 11, zegt: Nou. }]",
        "fout VK024: 'vertrouwen' loopt van 0 tot en met 10; 11 kan niet."
      ),
      (
        "opent: Zijn we klaar?", "opent: Zijn we klaar?\n    passend: [▸advis]",
        "fout VK033: De marker 'advis' bestaat niet.\n  Bedoel je 'advies'?"
      ),
      (
        "naar: afronding", "naar: afronding\n      - ▸op: ruimte\n        zegt: Ach.",
        "waarschuwing VK056: De reactie 'binnenkomst/ruimte#2' komt nooit aan de beurt.\n  'binnenkomst/ruimte' staat erboven en past altijd ook."
      ),
      (
        "  afronding:\n", "  ▸tuin:\n    opent: Buiten.\n  afronding:\n",
        "waarschuwing VK050: De scène 'tuin' wordt nooit bereikt."
      ),
    ])
  func findings(old: String, new: String, expected: String) throws {
    let (found, place) = try Sample.finding(replacing: old, with: new)
    #expect(found == ["sanne.yaml:\(place.line):\(place.column): \(expected)"])
  }

  @Test(
    "a remark behind a whole sentence, a bracket and an end of a line cut nothing",
    arguments: ["Zijn we klaar? # lacht", "[Zeg het maar., Nee, (knikt)]", "[Zo, Zijn we klaar?]"])
  func nothingCut(text: String) throws {
    #expect(try Sample.compile(Sample.text.replacing("Zijn we klaar?", with: text)).findings.isEmpty)
  }

  @Test("a name that no condition can hold is refused", arguments: ["heel moe", "niet", "12", "a(b", "x>1"])
  func unfitNames(name: String) throws {
    let (found, place) = try Sample.finding(replacing: "feiten:\n", with: "feiten:\n  ▸\(name): Nieuw\n")
    #expect(
      found.first
        == "sanne.yaml:\(place.line):\(place.column): fout VK045: De naam '\(name)' kan niet.\n  Schrijf letters, cijfers en streepjes, en niet alleen 'en', 'of', 'niet' of een getal."
    )
  }

  @Test("everything that is wrong is told in one run, in the order of the file")
  func allAtOnce() {
    let changed = Sample.text
      .replacing("rol: Je", with: "roll: Je")
      .replacing("naar: afronding", with: "naar: nergens")
    let error = #expect(throws: InvalidSource.self) { try Sample.compile(changed) }
    #expect(error?.diagnostics.map(\.kind.code) == ["VK011", "VK010", "VK030"])
  }
}

@Suite("What a case may hold")
struct CaseLimitTests {
  @Test("sixteen levels, not seventeen")
  func levels() throws {
    let many = (1...17).map { ", stand\($0): 5" }.joined()
    let (found, _) = try Sample.finding(replacing: "spanning: 5", with: "spanning: 5\(many)")
    #expect(found.contains { $0.contains("fout VK025: Er zijn 19 standen; meer dan 16 kan niet.") })
  }

  @Test("a base that speaks of a level the case does not have leaves it out")
  func missingLevel() throws {
    let base = Sample.base.replacing(
      "zegt: [Hallo., Dag.]",
      with: "als: moed > 3\n    zegt: [Hallo., Dag.]\n    effect: { moed: +1 }")
    let result = try Sample.compile(base: base)
    #expect(result.findings.isEmpty)
    let greeting = try #require(result.scenario.reaction(named: "algemeen/groet"))
    #expect(greeting.effects.isEmpty)
    #expect(!ControlState(at: 0).holds(greeting.condition))
  }
}

@Suite("Conditions")
struct ConditionTests {
  private func holds(_ text: String, trust: UInt8 = 5, turn: UInt8 = 3, fact: Bool = false) throws -> Bool {
    let source = Sample.text.replacing("vertrouwen >= 3 en niet werk-genoemd", with: text)
    let scenario = try Sample.compile(source).scenario
    var state = ControlState(at: 0)
    state.levels[0] = trust
    state.turn = turn
    state.facts = fact ? 1 : 0
    return state.holds(scenario.reactions[0].condition)
  }

  @Test(
    arguments: [
      ("vertrouwen >= 5", true), ("vertrouwen > 5", false), ("vertrouwen != 5", false),
      ("sanne.vertrouwen = 5", true), ("beurt < minstens", false), ("beurt <= hoogstens", true),
      ("werk-genoemd", false), ("niet werk-genoemd", true),
      ("vertrouwen<6 en beurt=3", true),
      ("werk-genoemd of vertrouwen > 4 en beurt > 9", false),
      ("(werk-genoemd of vertrouwen > 4) en niet (beurt > 9)", true),
      ("niet niet werk-genoemd", false),
    ])
  func evaluation(text: String, expected: Bool) throws {
    #expect(try holds(text) == expected)
  }

  @Test(
    "what cannot be read is refused with its reason",
    arguments: [
      ("vertrouwen >=", "na '>=' hoort een getal"), ("vertrouwen >= vijf", "na '>=' hoort een getal"),
      ("(beurt > 1", "er mist een haakje sluiten"),
      ("beurt > 1 werk-genoemd", "na '1' had ik 'en' of 'of' verwacht"),
      ("vertrouwen is hoog", "bij een stand hoort een vergelijking, zoals vertrouwen >= 4"),
      ("beurt => 1", "'=>' vergelijkt niet; er is  >=  <=  !=  =  >  <"),
      ("beurt > 1 en", "hier houdt de voorwaarde te vroeg op"),
    ])
  func refusals(text: String, reason: String) throws {
    let (found, place) = try Sample.finding(
      replacing: "vertrouwen >= 3 en niet werk-genoemd", with: "▸" + text)
    #expect(
      found == [
        "sanne.yaml:\(place.line):\(place.column): fout VK023: De voorwaarde '\(text)' is niet te lezen: \(reason)."
      ])
  }
}

@Suite("Effects")
struct EffectTests {
  @Test(
    "stay within 0 and 10 and never carry past their limit",
    arguments: [
      (Effect.Change.by(1, limit: 7), 6, 7), (.by(1, limit: 7), 7, 7), (.by(1, limit: 7), 9, 9),
      (.by(3, limit: 10), 9, 10), (.by(-2, limit: 3), 4, 3), (.by(-2, limit: 3), 2, 2),
      (.by(-5, limit: 0), 3, 0), (.to(4), 9, 4),
    ])
  func apply(change: Effect.Change, before: Int, after: Int) {
    #expect(Effect(level: 0, change: change).applied(to: before) == after)
  }
}
