import Markers
import Scenarios
import Testing

@testable import Scoring

@Suite("The closing evaluation")
struct EvaluationTests {
  private func figures(_ talk: SampleTalk) -> [Int] {
    let figures = ClientFigures(of: talk.appraisal)
    return EvaluationQuestion.allCases.map { figures[$0] }
  }

  @Test("the client's figures follow how it was at the end, what was picked up and who steered")
  func clientFigures() {
    var open = SampleTalk(opened: ["deurklink"])
    open.says("Je houdt je jas aan.", ["meta-verkennen"], trust: 3, tension: -3)
    open.says("Wat wil jij?", ["open-vraag"], trust: 2, tension: -1)
    var closed = SampleTalk(opened: ["deurklink"])
    closed.says("Je moet bellen.", ["druk"], trust: -2, tension: 3)
    closed.says("Doe het nou.", ["druk"], trust: -1, tension: 2)
    #expect(figures(open) == [8, 9, 10, 9])
    #expect(figures(closed) == [0, 0, 0, 0])
  }

  @Test("stay between 0 and 10, and the same talk gives the same", arguments: PropertyTests.seeds)
  func bounds(seed: UInt64) {
    let talk = RandomTalk(seed: seed).talk
    #expect(figures(talk).allSatisfy { (0...10).contains($0) }, "seed \(seed)")
    #expect(figures(talk) == figures(talk), "seed \(seed)")
  }

  @Test("a talk without a word has middling figures")
  func empty() { #expect(figures(SampleTalk()).allSatisfy { (3...6).contains($0) }) }

  private func stance(_ reply: String, _ markers: MarkerID...) -> EvaluationStance {
    var talk = SampleTalk()
    talk.says(reply, markers)
    return EvaluationStance(of: talk.turns[0].hearing, guide: SampleCase.guide)
  }

  @Test("taking in opens, putting it right for oneself is defending, a bare nod is neither")
  func stances() {
    #expect(stance("Wat miste je?", "open-vraag") == .open)
    #expect(stance("Het spijt me.", "excuus") == .open)
    #expect(stance("Je hoorde haast.", "reflectie") == .open)
    #expect(stance("Ja, maar zo bedoelde ik het niet.", "reflectie") == .defending)
    #expect(stance("Doe niet zo moeilijk.", "oordeel") == .defending)
    #expect(stance("Oké.", "ruimte", "een-woord") == .neither)
    #expect(stance("") == .neither)
  }

  @Test("the words of the case go before those that fit anybody")
  func words() {
    let usual = ClientWords(of: SampleCase.scenario())
    let said = EvaluationQuestion.allCases.flatMap { question in
      [2, 6, 9].map { usual.words(with: $0, on: question) }
    }
    #expect(Set(said).count == 12)
    #expect(usual.words(with: 4, on: .contact) == usual.words(with: 0, on: .contact))
    #expect(usual.words(with: 5, on: .contact) == usual.words(with: 7, on: .contact))
  }

  private func evaluation(_ response: ClosingEvaluation.Response?) -> ClosingEvaluation {
    ClosingEvaluation(
      lines: [
        .init(question: .contact, trainee: 8, client: 4, words: "Soms was ik even weg."),
        .init(question: .topics, trainee: nil, client: 5, words: "Niet alles."),
        .init(question: .approach, trainee: 6, client: 5, words: "Meestal wel."),
        .init(question: .whole, trainee: 7, client: 6, words: "Geen verkeerd gesprek."),
      ], response: response)
  }

  @Test("keeps the client's figure before and after what she said to it")
  func afterwards() {
    let response = ClosingEvaluation.Response(said: "Wat miste je?", stance: .open, answer: "", whole: 7)
    let answered = evaluation(response)
    #expect(answered.client == 6 && answered.clientAfterwards(on: .whole) == 7)
    #expect(answered.clientAfterwards(on: .contact) == 4)
    #expect(evaluation(nil).clientAfterwards(on: .whole) == nil)
  }

  @Test(
    "a figure that could not rise did not become anything", arguments: [EvaluationStance.open, .defending])
  func unchanged(stance: EvaluationStance) {
    var talk = SampleTalk()
    talk.says("Wat wil jij?", ["open-vraag"])
    let response = ClosingEvaluation.Response(said: "Dank je.", stance: stance, answer: "", whole: 6)
    let debrief = DebriefWriter.write(
      talk.appraisal, notes: TraineeNotes(evaluation: evaluation(response)), form: .short)
    let told = Outline.text(of: debrief.only([.evaluation]))
    #expect(told.contains("Het laatste cijfer bleef een 6.") && !told.contains("na jouw antwoord"))
  }

  @Test("who only looked back beforehand reads that again, without figures of an intention")
  func lookingBackAlone() {
    var talk = SampleTalk()
    talk.says("Je moet bellen.", ["druk"], answer: "Nee.", trust: -1)
    let full = DebriefWriter.write(talk.appraisal, notes: TraineeNotes(lookingBack: ["Een buddy."]))
    let section = full.section(.intention)
    #expect(section?.heading == "Wat je vooraf dacht")
    #expect(section?.blocks == [.quote(label: "Vooraf dacht je", words: "Een buddy.")])
  }

  @Test("stands side by side in the debrief, with what she said to it")
  func debrief() throws {
    var talk = SampleTalk()
    talk.says("Je moet bellen.", ["druk"], answer: "Nee.", trust: -1)
    let response = ClosingEvaluation.Response(
      said: "Je was soms even weg; dat zag ik niet.", stance: .open, answer: "(knikt)", whole: 7)
    let notes = TraineeNotes(
      lookingBack: ["Ik begon over een buddy."], asked: "Geduld.", intention: "Vragen naar haar zus.",
      avoided: "Haar overhalen.", tried: [.init(turn: 1, text: "Wat wil jij?")],
      evaluation: evaluation(response), takeAway: "Langer wachten.", groupQuestion: "Wanneer wachten jullie?")
    let full = DebriefWriter.write(talk.appraisal, notes: notes)
    let short = DebriefWriter.write(talk.appraisal, notes: notes, form: .short)
    try expectSnapshot(
      Outline.text(of: full.only([.intention, .evaluation, .tried, .takeAway]))
        + Outline.text(of: short.only([.notes, .evaluation, .takeAway])),
      named: "evaluatie")
  }
}
