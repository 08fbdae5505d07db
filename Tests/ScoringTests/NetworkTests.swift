import Testing

@testable import Scoring

@Suite("Who came up")
struct NetworkTests {
  private func uncovered(_ steps: (inout SampleTalk) -> Void) -> [String: Int?] {
    var talk = SampleTalk()
    steps(&talk)
    return Dictionary(uniqueKeysWithValues: talk.appraisal.uncovered.map { ($0.id, $0.turn) })
  }

  @Test("somebody who is named by the client, said or shown")
  func byClient() {
    #expect(uncovered { $0.says("Wie is er?", answer: "Mijn zusje.", uncovers: ["zus"]) } == ["zus": 1])
    #expect(
      uncovered { $0.says("Hm.", answer: "(wijst naar Lotte op de foto)", uncovers: ["zus"]) } == ["zus": 1])
  }

  @Test("or by the trainee, from then on")
  func byTrainee() {
    let found = uncovered {
      $0.says("Wie is er?", answer: "Zij.", uncovers: ["zus"])
      $0.says("Je zus, bedoel je?")
    }
    #expect(found == ["zus": 2])
  }

  @Test("not somebody nobody named")
  func unnamed() {
    #expect(uncovered { $0.says("Wie is er?", answer: "Niemand.", uncovers: ["zus"]) }.isEmpty)
    #expect(uncovered { $0.says("Heb je een zus?", answer: "Hm.") }.isEmpty)
  }
}
