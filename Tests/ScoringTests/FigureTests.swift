import Testing

@testable import Scenarios
@testable import Scoring

@Suite("Counts, each with its turns")
struct FigureTests {
  @Test("a turn counts once for questions and once for reflections")
  func reflectionsToQuestions() {
    var talk = SampleTalk()
    talk.says("Je bent moe. Zwaar voor je. Wat helpt?", ["reflectie", "diepe-reflectie", "open-vraag"])
    talk.says("Slaap je?", ["gesloten-vraag"])
    talk.says("Wil je niet liever slapen?", ["sturende-vraag"])
    let mi = talk.appraisal.interviewing
    #expect(mi.reflections.turns == [1])
    #expect(mi.questions.turns == [1, 2, 3])
    #expect(mi.openQuestions.turns == [1])
    #expect(mi.reflectionsToQuestions.value == 1.0 / 3)
  }

  @Test("without questions there is no ratio")
  func noRatio() {
    var talk = SampleTalk()
    talk.says("Je bent moe.", ["reflectie"])
    #expect(talk.appraisal.interviewing.reflectionsToQuestions.value == nil)
  }

  @Test("advice with the choice left open is not against motivational interviewing")
  func permission() {
    var talk = SampleTalk()
    talk.says("Mag ik iets opperen? Bel haar.", ["regie", "advies"])
    talk.says("Bel haar.", ["advies"])
    talk.says("Bel 113.", ["advies"], fitting: ["advies"])
    #expect(talk.appraisal.interviewing.nonAdherent.turns == [2])
    #expect(talk.appraisal.interviewing.adherent.turns == [1])
  }

  @Test("the lead: where it was left and where it was taken")
  func lead() {
    var talk = SampleTalk()
    talk.says("Jij bepaalt.", ["regie"])
    talk.says("Ik bel haar wel.", ["overnemen"])
    #expect(talk.appraisal.lead.left.turns == [1])
    #expect(talk.appraisal.lead.taken.turns == [2])
  }

  @Test("what is shown in parentheses is not counted as spoken")
  func words() {
    var talk = SampleTalk()
    talk.says("(ik wacht) Neem je tijd.", ["ruimte"], answer: "(knikt) Ja, nou.")
    #expect(talk.appraisal.wordShare.trainee == 3)
    #expect(talk.appraisal.wordShare.others == 4 + 2)
    #expect(talk.appraisal.wordShare.traineePercent == 33)
  }

  @Test(
    "words of a text",
    arguments: [
      ("", 0), ("(zucht)", 0), ("Zo'n dag… weer.", 3), ("(kijkt (even) op) Ja", 1), ("Ja :-(", 1),
      ("ik  wéét 't niet!", 4),
    ])
  func counting(text: String, words: Int) { #expect(SpokenWords.count(in: text) == words) }

  @Test("people of the network come up in the turn whose answer named them")
  func network() {
    var talk = SampleTalk()
    talk.says("Wie is er nog?", ["open-vraag", "naasten"])
    talk.says("Vertel.", ["ruimte"], answer: "Mijn zus.", uncovers: ["zus"])
    talk.says("Hm.", ["ruimte"])
    #expect(talk.appraisal.uncovered.map(\.name) == ["haar zus"])
    #expect(talk.appraisal.uncovered.map(\.turn) == [2])
    #expect(talk.appraisal.buildingBlocks.heard.map(\.marker) == ["naasten"])
  }

  @Test("contested markers are listed and count nowhere")
  func contested() {
    var talk = SampleTalk()
    talk.says("Dat is zonde.", ["oordeel", "open-vraag"], contested: ["oordeel"])
    #expect(talk.appraisal.contested.map(\.markers) == [["oordeel"]])
    #expect(talk.appraisal.interviewing.nonAdherent.isEmpty)
  }

  @Test("levels run from the beginning to the end, in the person's own direction")
  func levels() {
    var talk = SampleTalk()
    talk.says("Hoe is dat?", ["open-vraag"], trust: 1, tension: -2)
    let appraisal = talk.appraisal
    #expect(appraisal.courses.map(\.values) == [[3, 4], [5, 3]])
    #expect(appraisal.shifts[0].towardsOpen == 3)
  }

  @Test("where an answer would have fitted and none came, for two turns or more")
  func fittingPassed() {
    let asked = Fitting(markers: ["uitleg"], reason: "Ze vroeg ernaar.")
    var passing = SampleTalk(SampleCase.scenario(passend: asked))
    passing.says("Wat maakt dat je het vraagt?", ["open-vraag"])
    #expect(passing.appraisal.fittingPassed.isEmpty)
    passing.says("Hoe is dat?", ["open-vraag"])
    #expect(passing.appraisal.fittingPassed.map(\.turns.turns) == [[1, 2]])
    passing.says("Je dossier ligt hier.", ["uitleg"], fitting: ["uitleg"])
    #expect(passing.appraisal.fittingPassed.isEmpty)
  }

  @Test("a level that only the case counts with is not told")
  func hiddenLevel() {
    var talk = SampleTalk(SampleCase.scenario(counting: true))
    talk.says("Hoe is het?", ["open-vraag"], trust: 1)
    #expect(talk.appraisal.courses.map(\.name) == ["vertrouwen", "spanning"])
  }
}
