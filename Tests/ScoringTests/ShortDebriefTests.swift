import Testing

@testable import Scoring

@Suite("The short debrief")
struct ShortDebriefTests {
  private func short(_ talk: SampleTalk) -> Debrief { DebriefWriter.write(talk.appraisal, form: .short) }

  private func quotedTurns(_ debrief: Debrief) -> [Int] {
    debrief.sections.flatMap(\.blocks).compactMap { block in
      if case .exchange(let exchange) = block { exchange.turn } else { nil }
    }
  }

  @Test("holds everything that is asked of it, in this order")
  func contents() throws {
    var talk = SampleTalk(opened: ["deurklink"])
    talk.says("Hoe is het?", ["open-vraag"], answer: "Ach.", trust: 1)
    talk.says("Je houdt je jas aan.", ["meta-verkennen"], answer: "Koud.", trust: 1, tension: -1)
    talk.says("Je moet je zus bellen.", ["druk"], answer: "Nee.", trust: -1)
    talk.says("Dat ging te snel.", ["niet-weten"], answer: "Ja.", opens: ["deurklink"])
    talk.says("Wat wil jij?", ["open-vraag", "regie"], answer: "Naar huis.", ending: "stap")
    #expect(short(talk).sections.map(\.kind) == [.outcome, .worked, .stuck, .inBrief, .wayHome, .takeAway])
    try expectSnapshot(Outline.text(of: short(talk)), named: "kort")
  }

  @Test("names what she wrote beside it and what she contested")
  func notes() throws {
    var talk = SampleTalk()
    talk.says("Gek hè.", ["oordeel"], answer: "Ja.", contested: ["oordeel"])
    let notes = TraineeNotes(
      intention: "Niets oplossen.", thoughts: (1...5).map { .init(turn: $0, text: "Gedachte \($0)") })
    let debrief = DebriefWriter.write(talk.appraisal, notes: notes, form: .short)
    try expectSnapshot(Outline.text(of: debrief.only([.notes])), named: "kort-notities")
  }

  @Test("gives back what she thought at turns that she took back", arguments: [Debrief.Form.short, .full])
  func thoughtsTakenBack(form: Debrief.Form) throws {
    var first = SampleTalk()
    first.says("Hoe is het?", ["open-vraag"])
    first.says("Je moet je zus bellen.", ["druk"])
    var talk = SampleTalk()
    talk.says("Hoe is het?", ["open-vraag"])
    let notes = TraineeNotes(
      thoughts: [
        .init(turn: 1, text: "Ze kijkt weg."), .init(turn: 2, text: "Ik wil door.", attempt: 0),
        .init(turn: 3, text: "Dit gaat mis.", attempt: 0),
      ], takenBack: [[first.turns[1]]])
    let debrief = DebriefWriter.write(talk.appraisal, notes: notes, form: form)
    try expectSnapshot(
      Outline.text(of: debrief.only([.notes, .thoughts])),
      named: form == .short ? "teruggenomen-gedachten-kort" : "teruggenomen-gedachten")
  }

  @Test("quotes no turn twice and has no words of the trade", arguments: PropertyTests.seeds)
  func once(seed: UInt64) {
    let debrief = short(RandomTalk(seed: seed).talk)
    let turns = quotedTurns(debrief)
    #expect(turns.count == Set(turns).count && turns.count <= 3, "seed \(seed)")
    let told = Outline.text(of: debrief)
    for word in ["MITI", "MISC", "driekwart", "meta", "!"] { #expect(!told.contains(word), "seed \(seed)") }
    #expect(told.contains("niet om medewerkers") || debrief.sections.count == 1)
  }

  @Test("fits on a page, or little more where every reply is a speech", arguments: PropertyTests.seeds)
  func length(seed: UInt64) {
    #expect(lines(of: short(RandomTalk(seed: seed).talk)) <= 62, "seed \(seed)")
    #expect(lines(of: short(RandomTalk(seed: seed, saying: Self.long).talk)) <= 70, "seed \(seed)")
  }

  private static let long = Array(repeating: "lange", count: 60).joined(separator: " ")

  /// About as many lines as 80 columns take, with air and with the chart drawn.
  private func lines(of debrief: Debrief) -> Int {
    let text = Outline.text(of: debrief).split(separator: "\n", omittingEmptySubsequences: false)
    return text.reduce(0) { $0 + ($1.hasPrefix("~") ? 3 : $1.count / 76 + 1) } + quotedTurns(debrief).count
  }

  @Test("says of part of a talk that it is one", arguments: [Debrief.Form.short, .full])
  func part(form: Debrief.Form) throws {
    var talk = SampleTalk()
    talk.opening = Opening(lines: talk.opening.lines, opened: [], from: "kamer")
    talk.says("Hoe is het?", ["open-vraag"], answer: "Ach.", ending: "stap")
    let outcome = try #require(DebriefWriter.write(talk.appraisal, form: form).section(.outcome))
    guard case .paragraph(let first) = outcome.blocks[0] else { return #expect(Bool(false)) }
    #expect(first.hasPrefix("Dit was een deel van het gesprek: je begon bij '"))
  }
}
