import Testing

@testable import Scoring

@Suite("Exploring against steering, over turns")
struct BalanceTests {
  @Test("without a turn that explored or steered there is none")
  func none() {
    var talk = SampleTalk()
    talk.repeats(10, "Sinds wanneer?", ["gesloten-vraag"])
    #expect(talk.appraisal.balance.index == .none)
    #expect(SampleTalk().appraisal.balance.index == .none)
  }

  @Test("under eight turns with a side no ratio is shown")
  func tooFew() {
    var talk = SampleTalk()
    talk.repeats(7, "Hoe is dat?", ["open-vraag"])
    talk.repeats(5, "Sinds wanneer?", ["gesloten-vraag"])
    #expect(talk.appraisal.balance.index == .tooFew(7))
  }

  @Test("only exploring is 1, only steering -1, half of each 0")
  func extremes() {
    #expect(index(exploring: 8, steering: 0) == .value(1))
    #expect(index(exploring: 0, steering: 8) == .value(-1))
    #expect(index(exploring: 5, steering: 5) == .value(0))
  }

  @Test("a mixed turn counts three quarters for where it ended")
  func mixed() {
    var talk = SampleTalk()
    talk.repeats(4, "Hoe is dat?", ["open-vraag"])
    talk.repeats(4, "Snap ik, maar", ["validatie", "overtuigen"])
    #expect(talk.appraisal.balance.index == .value((4 + 4 * 0.25 - 4 * 0.75) / 8))
  }

  private func index(exploring: Int, steering: Int) -> Balance.Index {
    var talk = SampleTalk()
    if exploring > 0 { talk.repeats(exploring, "Hoe is dat?", ["open-vraag"]) }
    if steering > 0 { talk.repeats(steering, "Je moet", ["druk"]) }
    return talk.appraisal.balance.index
  }
}
