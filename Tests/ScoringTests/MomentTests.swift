import Testing

@testable import Scenarios
@testable import Scoring

@Suite("What worked and where it got stuck")
struct MomentTests {
  @Test("what opened something comes first, in the order of the talk")
  func opened() {
    var talk = SampleTalk()
    talk.says("Hoe is het thuis?", ["open-vraag"], trust: 1)
    talk.says("Sinds wanneer?", ["gesloten-vraag"])
    talk.says("Dat is zwaar.", ["diepe-reflectie"], trust: 2, tension: -1)
    #expect(talk.appraisal.whatWorked.map(\.number) == [1, 3])
    #expect(talk.appraisal.whatWorked.map(\.reason) == [.opened, .opened])
  }

  @Test("a taken opportunity worked, also when no level moved")
  func chance() {
    var talk = SampleTalk(opened: ["deurklink"])
    talk.says("Je houdt je jas aan.", ["meta-verkennen"])
    #expect(talk.appraisal.whatWorked.map(\.reason) == [.tookChance("Ze hield haar jas aan.")])
  }

  @Test("steering is not held up as what worked, even where trust rose")
  func steering() {
    var talk = SampleTalk()
    talk.says("Je moet haar bellen.", ["druk"], trust: 1)
    talk.says("Hoe was dat?", ["open-vraag"])
    #expect(talk.appraisal.whatWorked.map(\.number) == [2])
    #expect(talk.appraisal.whatWorked.map(\.reason) == [.leftRoom])
  }

  @Test("a silent trainee hears that nothing closed")
  func silent() {
    var talk = SampleTalk()
    talk.says("", ["stilte"], tension: 1)
    talk.says("", ["stilte"])
    #expect(talk.appraisal.whatWorked.map(\.reason) == [.heldOn])
    #expect(talk.appraisal.whatWorked.map(\.number) == [2])
  }

  @Test("a rude trainee hears which reply cost least, rather than an insult")
  func rude() {
    var talk = SampleTalk()
    talk.says("Wat een onzin.", ["oordeel"], trust: -1)
    talk.says("Stel je niet aan, mens.", ["belediging"], trust: -1)
    talk.says("Je moet gewoon bellen.", ["druk"], trust: -1, tension: 2)
    #expect(talk.appraisal.whatWorked.map(\.number) == [1])
    #expect(talk.appraisal.whatWorked.map(\.reason) == [.costLeast])
  }

  @Test("where it got stuck: the deepest losses, else what passed by, else a long standstill")
  func stuck() {
    var losing = SampleTalk(opened: ["deurklink"])
    losing.says("Je moet bellen.", ["druk"], trust: -2)
    #expect(losing.appraisal.whereStuck.map(\.reason) == [.closed])

    var passing = SampleTalk(opened: ["deurklink"])
    passing.says("Koffie?", ["gesloten-vraag"])
    #expect(passing.appraisal.whereStuck.map(\.reason) == [.passedChance("Ze hield haar jas aan.")])

    var still = SampleTalk()
    still.repeats(4, "Hm", [])
    #expect(still.appraisal.whereStuck.map(\.reason) == [.stoodStill(TurnCount(1...4))])
  }

  @Test("tension that rises while nothing is pushed is no step back")
  func tension() {
    var talk = SampleTalk()
    talk.says("Wat zou je hem zeggen?", ["open-vraag"], answer: "Ik had hem iets beloofd.", tension: 2)
    talk.says("", ["stilte"], tension: 2)
    #expect(talk.appraisal.whereStuck.isEmpty)
    #expect(talk.appraisal.retry == nil)
    #expect(talk.appraisal.turningPoints.map(\.reason) == [.stirred, .stirred])

    talk.says("Je moet hem bellen.", ["druk"], tension: 1)
    #expect(talk.appraisal.whereStuck.map(\.number) == [3])
  }

  @Test("a question about death did not get stuck by how it was asked, nor worked without an answer")
  func askingAboutDeath() {
    var talk = SampleTalk()
    talk.says("Je wilt toch niet dood?", ["suicidevraag", "sturende-vraag"], trust: -1, tension: 1)
    talk.says("Denk je aan de dood?", ["suicidevraag"], trust: 1)
    talk.says("Hoe is het thuis?", ["open-vraag"], trust: 1)
    #expect(talk.appraisal.whereStuck.isEmpty && talk.appraisal.retry == nil)
    #expect(talk.appraisal.whatWorked.map(\.number) == [3])

    talk.says("Dood? Dan bel ik de crisisdienst.", ["suicidevraag", "escaleren"], trust: -1)
    #expect(talk.appraisal.whereStuck.map(\.number) == [4])
  }

  @Test("a reply that left room did not get stuck, also when it passed something by")
  func openReply() {
    var talk = SampleTalk(opened: ["deurklink"])
    talk.says("Hoe gaat het?", ["open-vraag"])
    #expect(talk.appraisal.whereStuck.isEmpty)
    #expect(talk.appraisal.retry?.reason == .passedChance("Ze hield haar jas aan."))
  }

  @Test("turning points are the largest moves either way")
  func turningPoints() {
    var talk = SampleTalk()
    talk.says("Hoi", ["groet"], trust: 1)
    talk.says("Je moet bellen.", ["druk"], trust: -2)
    talk.says("Dat was te snel.", ["niet-weten"], trust: 2, tension: -1)
    #expect(talk.appraisal.turningPoints.map(\.number) == [2, 3])
  }

  @Test("the reply to try again is the one that cost most, with an example that fitted there")
  func retry() {
    var talk = SampleTalk(opened: ["deurklink"])
    talk.says("Jas uit?", ["gesloten-vraag"], trust: -1)
    talk.says("Snap ik, maar je moet.", ["validatie", "druk"], trust: -2)
    let retry = talk.appraisal.retry
    #expect(retry?.moment.number == 2)
    #expect(retry?.reason == .lost("druk"))
    #expect(retry?.example == "Je hebt je jas nog aan; wat maakt dat?")
  }

  @Test("where an answer would have fitted, that is what to try")
  func retryAnswer() {
    let asked = Fitting(markers: ["uitleg"], reason: "Ze vroeg ernaar.")
    var talk = SampleTalk(SampleCase.scenario(passend: asked))
    talk.says("Wat maakt dat je het vraagt?", ["open-vraag"])
    talk.says("Neem je tijd.", ["ruimte"], trust: -1)
    #expect(talk.appraisal.retry?.reason == .leftUnanswered("Ze vroeg ernaar."))
  }

  @Test("without a loss it is the reply that passed an opportunity by")
  func retryChance() {
    var talk = SampleTalk(opened: ["deurklink"])
    talk.says("Koffie?", ["gesloten-vraag"])
    #expect(talk.appraisal.retry?.reason == .passedChance("Ze hield haar jas aan."))
  }
}
