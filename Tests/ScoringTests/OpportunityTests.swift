import Scenarios
import Testing

@testable import Scoring

@Suite("Opportunities carry timing")
struct OpportunityTests {
  private func outcome(_ steps: (inout SampleTalk) -> Void) -> Opportunity.Outcome? {
    var talk = SampleTalk(opened: ["deurklink"])
    steps(&talk)
    return talk.appraisal.opportunities.first?.outcome
  }

  @Test("taken when answered in time, counted from the first words too")
  func taken() {
    #expect(
      outcome {
        $0.says("Hoi.", ["groet"])
        $0.says("Je houdt je jas aan.", ["meta-verkennen"])
      } == .taken(turn: 2))
  }

  @Test("late when it comes later")
  func late() {
    #expect(
      outcome {
        $0.repeats(3, "Hoi.", ["groet"])
        $0.says("Je houdt je jas aan.", ["meta-verkennen"])
      } == .late(turn: 4))
  }

  @Test("long after its time it is no longer late but something else")
  func tooLate() {
    #expect(
      outcome {
        $0.repeats(5, "Hoi.", ["groet"])
        $0.says("Je houdt je jas aan.", ["meta-verkennen"])
      } == .missed)
  }

  /// Two opportunities open at once, and one reply.
  private func outcomes(_ reply: String) -> [Opportunity.Outcome] {
    let sigh = SampleCase.chance("zucht", takenBy: ["meta-verkennen"], within: 2, what: "Ze zuchtte diep.")
    var talk = SampleTalk(
      SampleCase.scenario(chances: [SampleCase.doorknob, sigh]), opened: ["deurklink"])
    talk.says("Hoi.", ["groet"], opens: ["zucht"])
    talk.says(reply, ["meta-verkennen"])
    return talk.appraisal.opportunities.map(\.outcome)
  }

  @Test("a reply takes one opportunity: the one it speaks about, else the newest")
  func one() {
    #expect(outcomes("Je hebt je jas nog aan.") == [.taken(turn: 2), .noReply])
    #expect(outcomes("Ik zie iets gebeuren bij je.") == [.missed, .taken(turn: 2)])
  }

  @Test("missed when it never came")
  func missed() { #expect(outcome { $0.says("Bel haar.", ["advies"]) } == .missed) }

  /// The turn that came close to one that was missed.
  private func near(_ chance: Chance = SampleCase.doorknob, _ steps: (inout SampleTalk) -> Void) -> Int? {
    var talk = SampleTalk(SampleCase.scenario(chances: [chance]), opened: [chance.id])
    steps(&talk)
    return talk.appraisal.opportunities.first?.near
  }

  @Test("nearly taken, when she did speak about the contact in time")
  func nearly() {
    #expect(near { $0.says("Wat vind je van dit gesprek?", ["meta-relatie"]) } == 1)
    #expect(near { $0.says("Bel haar.", ["advies"]) } == nil)
    #expect(near { $0.says("Het is zwaar.", ["reflectie"]) } == nil)
    let deep = SampleCase.chance("zucht", takenBy: ["diepe-reflectie"], within: 1)
    #expect(near(deep) { $0.says("Het is zwaar.", ["reflectie"]) } == 1)
  }

  @Test("not nearly taken by what came too late, was contested, or took another one")
  func notNearly() {
    #expect(
      near {
        $0.repeats(3, "Hoi.", ["groet"])
        $0.says("Wat vind je van dit gesprek?", ["meta-relatie"])
      } == nil)
    #expect(near { $0.says("Nou?", ["meta-relatie"], contested: ["meta-relatie"]) } == nil)
    let sigh = SampleCase.chance("zucht", takenBy: ["meta-relatie"], within: 2)
    var talk = SampleTalk(
      SampleCase.scenario(chances: [SampleCase.doorknob, sigh]), opened: ["deurklink", "zucht"])
    talk.says("Wat vind je van dit gesprek?", ["meta-relatie"])
    talk.says("Bel haar.", ["advies"])
    #expect(talk.appraisal.opportunities.map(\.near) == [nil, nil])
  }

  @Test("what was nearly taken is told as that, with her words")
  func toldAsNearly() {
    var talk = SampleTalk(opened: ["deurklink"])
    talk.says("Wat vind je van dit gesprek?", ["meta-relatie"])
    let told = Outline.text(of: DebriefWriter.write(talk.appraisal))
    #expect(told.contains("Bijna, in beurt 1. Ze hield haar jas aan. Jij: ‘Wat vind je van dit gesprek?’"))
    #expect(!told.contains("Voorbijgegaan"))
  }

  @Test("not held against anyone when no reply was possible any more")
  func noReply() {
    var talk = SampleTalk()
    talk.says("Dag.", ["groet"], opens: ["deurklink"], ending: "stap")
    #expect(talk.appraisal.opportunities.map(\.outcome) == [.noReply])
  }

  @Test("an opportunity that was never there is not listed")
  func absent() {
    var talk = SampleTalk()
    talk.says("Je houdt je jas aan.", ["meta-verkennen"])
    #expect(talk.appraisal.opportunities.isEmpty)
  }

  @Test("one that returns can still be taken, and is one opportunity")
  func returning() {
    var talk = SampleTalk(opened: ["deurklink"])
    talk.repeats(3, "Hoi.", ["groet"])
    talk.says("Hm.", [], opens: ["deurklink"])
    talk.says("Je houdt je jas aan.", ["meta-verkennen"])
    #expect(talk.appraisal.opportunities.map(\.outcome) == [.taken(turn: 5)])
    #expect(talk.appraisal.opportunities.map(\.opened) == [[0, 4]])
  }

  @Test("a contested marker takes nothing")
  func contested() {
    #expect(
      outcome { $0.says("Je jas.", ["meta-verkennen"], contested: ["meta-verkennen"]) } == .missed)
  }
}
