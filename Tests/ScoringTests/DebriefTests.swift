import Diagnostics
import Testing

@testable import Scenarios
@testable import Scoring

@Suite("The debrief, as it is told")
struct DebriefTests {
  private func expectSnapshot(of talk: SampleTalk, named name: String) throws {
    try ScoringTests.expectSnapshot(
      Outline.text(of: DebriefWriter.write(talk.appraisal)), named: name)
  }

  @Test("to someone who explored")
  func explorer() throws {
    var talk = SampleTalk(opened: ["deurklink"])
    talk.says(
      "Fijn dat je er bent. Je houdt je jas aan; wat maakt dat?", ["groet", "meta-verkennen", "open-vraag"],
      answer: "(trekt de rits open) Koud hier. En ik wist niet of ik bleef.", trust: 1)
    talk.says(
      "Je wist niet of je bleef.", ["reflectie"], answer: "Nee. Ik ben bang voor weer zo'n gesprek.",
      tension: -1, opens: ["deurklink"])
    talk.says(
      "Dat snap ik. Hoe waren die gesprekken?", ["validatie", "open-vraag"],
      answer: "Leeg. Ze schreven alles op.", trust: 1)
    talk.says("Wil je dat ik niets opschrijf?", ["gesloten-vraag"], answer: "Doe maar wel.")
    talk.says(
      "Misschien helpt het om je zus te bellen.", ["advies", "naasten"], answer: "(kijkt weg) Nee.",
      trust: -1, tension: 1)
    talk.says(
      "Ik ging te snel. Wie is er wél voor je?", ["niet-weten", "open-vraag", "naasten"],
      answer: "De buurvrouw, soms.", trust: 1, tension: -1, uncovers: ["buurvrouw"])
    talk.says("Soms?", ["echo"], answer: "Als het licht bij mij uit blijft.", trust: 1)
    talk.says(
      "Jij bepaalt of we daar vandaag verder over praten.", ["regie"], answer: "Volgende week misschien.",
      trust: 1, ending: "stap")
    try expectSnapshot(of: talk, named: "verkenner")
  }

  @Test("to someone who steered")
  func steerer() throws {
    var talk = SampleTalk(SampleCase.scenario(endings: [door]), opened: ["deurklink"])
    talk.says("Hoi, hoe gaat het?", ["groet", "gesloten-vraag"], answer: "Moe. Ik slaap niet.")
    talk.says("Je zou eens vroeger naar bed kunnen.", ["advies"], answer: "Ja hoor.", trust: -1)
    talk.says(
      "Ik snap het, maar je moet het wel proberen.", ["validatie", "druk"], answer: "(schuift naar voren)",
      trust: -1, tension: 2)
    talk.says("Komt wel goed.", ["geruststellen"], answer: "Voor jou misschien.", tension: 1)
    talk.says("Ik bel je zus wel even.", ["overnemen", "naasten"], answer: "Nee.", trust: -1, ending: "deur")
    try expectSnapshot(of: talk, named: "stuurder")
  }

  @Test("to someone who said nothing")
  func silent() throws {
    var talk = SampleTalk(opened: ["deurklink"])
    talk.says("", ["stilte"], answer: "(kijkt rond) Moet ik beginnen?")
    talk.says("", ["stilte"], answer: "Oké.", tension: 1)
    talk.says("", ["stilte"], answer: "(pakt haar tas)", tension: 1)
    try expectSnapshot(of: talk, named: "zwijger")
  }

  @Test("to someone who was rude")
  func rude() throws {
    var talk = SampleTalk(SampleCase.scenario(endings: [door]))
    talk.says("Wat een gedoe weer.", ["oordeel"], answer: "Pardon?", trust: -1, tension: 1)
    talk.says("Doe niet zo dom.", ["belediging"], answer: "(staat op)", trust: -2, tension: 2, ending: "deur")
    try expectSnapshot(of: talk, named: "grof")
  }

  @Test("with someone else in the room, something contested and something that fitted")
  func others() throws {
    var talk = SampleTalk(SampleCase.scenario(secondPerson: true))
    talk.says(
      "Bel dan 112.", ["advies"], answer: "Ja, dat doe ik.", fitting: ["advies"])
    talk.says("Noor, hoe is dit voor jou?", ["open-vraag"], answer: "Gek.", trust: 1)
    talk.says("Gek hè.", ["echo", "oordeel"], answer: "Ja.", contested: ["oordeel"])
    try expectSnapshot(of: talk, named: "samen")
  }

  @Test("before anything was said")
  func empty() throws { try expectSnapshot(of: SampleTalk(), named: "leeg") }

  @Test("with what the trainee wrote beside it")
  func notes() throws {
    var talk = SampleTalk()
    talk.says("Je moet bellen.", ["druk"], answer: "Nee.", trust: -1)
    talk.says("Hoe is het thuis?", ["open-vraag"], answer: "Stil.", trust: 1)
    var taken = SampleTalk()
    taken.says("Bel haar dan.", ["druk"], answer: "Nee.")
    let notes = TraineeNotes(
      intention: "Niets oplossen.", thoughts: [.init(turn: 1, text: "Schiet eens op")],
      hints: TurnCount([2]),
      evaluation: ClosingEvaluation(
        lines: [.init(question: .contact, trainee: 6, client: 4, words: "Soms.")], response: nil),
      takenBack: [taken.turns])
    let debrief = DebriefWriter.write(talk.appraisal, notes: notes)
    try ScoringTests.expectSnapshot(
      Outline.text(of: debrief.only([.intention, .takenBack, .thoughts, .evaluation, .figures])),
      named: "notities")
  }

  @Test("and how each figure came about")
  func explanation() throws {
    var talk = SampleTalk()
    talk.says("Snap ik, maar je moet bellen.", ["validatie", "druk"])
    talk.says("Bel 112.", ["advies"], fitting: ["advies"])
    talk.says("Gek hè.", ["oordeel"], contested: ["oordeel"])
    talk.says("", [])
    try ScoringTests.expectSnapshot(
      Outline.text(of: ScoreExplanation.write(talk.appraisal)), named: "uitleg")
  }

  @Test("never with her words about being in danger herself")
  func ownDanger() {
    var talk = SampleTalk()
    talk.says("Ik trek het zelf niet meer.", ["zelfnood", "meta-voelen"], trust: 1)
    let told = [DebriefWriter.write(talk.appraisal), ScoreExplanation.write(talk.appraisal)]
    #expect(!told.map(Outline.text).joined().contains("trek het"))
  }

  @Test("without figures the same moments, and neither counts nor levels in a sentence")
  func withoutFigures() {
    var talk = SampleTalk(opened: ["deurklink"])
    talk.says("Je houdt je jas aan.", ["meta-verkennen"], answer: "Koud hier.", trust: 1)
    talk.says("Je moet bellen.", ["druk"], answer: "Nee.", trust: -1)
    let kinds: Set<Debrief.Section.Kind> = [.worked, .stuck, .opportunities]
    let full = DebriefWriter.write(talk.appraisal).only(kinds)
    let bare = DebriefWriter.write(talk.appraisal, showsFigures: false).only(kinds)
    #expect(bare.sections.map(\.heading) == full.sections.map(\.heading))
    for figure in ["ging van", "op tijd"] {
      #expect(Outline.text(of: full).contains(figure), "\(figure)")
      #expect(!Outline.text(of: bare).contains(figure), "\(figure)")
    }
  }

  @Test("a part of it can be told alone")
  func part() {
    var talk = SampleTalk()
    talk.says("Hoi.", ["groet"])
    let part = DebriefWriter.write(talk.appraisal).only([.purpose, .balance])
    #expect(part.sections.map(\.kind) == [.balance, .purpose])
  }

  private let door = Ending(
    id: "deur", rank: 1, title: "Noor gaat weg", condition: nil, tells: "Ze liep weg.",
    wayHome: ["Weer zo een.", "Ik zeg wel af.", "Thuis is het stil."], nextTime: nil,
    position: .start)
}
