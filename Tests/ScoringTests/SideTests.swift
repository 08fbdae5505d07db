import Testing

@testable import Scoring

@Suite("Each reply has one side")
struct SideTests {
  @Test("markers do not stack: three exploring markers are one exploring turn")
  func noStacking() {
    var talk = SampleTalk()
    talk.says("…", ["reflectie", "validatie", "open-vraag"])
    #expect(talk.appraisal.balance.exploring.turns == [1])
    #expect(talk.appraisal.balance.turnsWithASide.count == 1)
  }

  @Test("in a mixed reply the last move decides where it ended")
  func lastMove() {
    #expect(side(of: "validatie", "overtuigen") == .mixed(endsIn: .steering))
    #expect(side(of: "advies", "niet-weten", "open-vraag") == .mixed(endsIn: .opening))
  }

  @Test("speaking about the contact is a side of its own, also with exploring beside it")
  func contact() {
    #expect(side(of: "meta-verkennen", "open-vraag") == .contact)
    #expect(side(of: "meta-voelen", "druk") == .mixed(endsIn: .steering))
  }

  @Test("questions for facts, explaining and the building of the talk take no side")
  func neutral() {
    #expect(side(of: "gesloten-vraag") == .neutral)
    #expect(side(of: "uitleg", "agenda", "groet") == .neutral)
    #expect(side() == .neutral)
  }

  @Test("steering that fits the moment is set aside")
  func fitting() {
    #expect(side(of: "advies", fitting: ["advies"]) == .neutral)
    #expect(side(of: "advies", "open-vraag", fitting: ["advies"]) == .exploring)
    #expect(side(of: "advies", "druk", fitting: ["advies"]) == .steering)
  }

  @Test("advice that leaves the choice is no steering; pressure beside a choice is")
  func permission() {
    #expect(side(of: "regie", "advies") == .exploring)
    #expect(side(of: "regie", "druk") == .mixed(endsIn: .steering))
  }

  @Test("what is contested does not count")
  func contested() {
    #expect(side(of: "oordeel", contested: ["oordeel"]) == .neutral)
    #expect(side(of: "open-vraag", "oordeel", contested: ["oordeel"]) == .exploring)
  }

  @Test("asking openly about death explores, however closed the question")
  func death() { #expect(side(of: "suicidevraag", "gesloten-vraag") == .exploring) }

  @Test("a marker that the pack does not know takes no side")
  func unknown() { #expect(side(of: "van-een-ander-pakket") == .neutral) }
}
