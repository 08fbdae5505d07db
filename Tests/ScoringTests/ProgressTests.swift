import Testing

@testable import Scoring

@Suite("Several talks side by side")
struct ProgressTests {
  private func talk(_ number: Int, exploring: Int, steering: Int, takes: Bool = false) -> PractisedTalk {
    var talk = SampleTalk(opened: ["deurklink"])
    if takes { talk.says("Je jas.", ["meta-verkennen"]) }
    if exploring > 0 { talk.repeats(exploring, "Hoe is dat?", ["open-vraag"]) }
    if steering > 0 { talk.repeats(steering, "Je moet", ["druk"]) }
    return PractisedTalk(number: number, when: "\(number) mei 2026", appraisal: talk.appraisal)
  }

  @Test("tell what was done, without a verdict")
  func told() throws {
    let talks = [
      talk(3, exploring: 2, steering: 6), talk(4, exploring: 0, steering: 0),
      talk(7, exploring: 9, steering: 0, takes: true),
    ]
    try expectSnapshot(Outline.text(of: ProgressWriter.write(talks)), named: "voortgang")
  }

  @Test("two talks in the same case: each opportunity that both offered")
  func comparison() {
    let two = [talk(3, exploring: 3, steering: 2), talk(7, exploring: 2, steering: 0, takes: true)]
    let section = ProgressWriter.write(two).section(.comparison)
    #expect(section?.blocks.count == 1)
    let told = section.map { Outline.text(of: Debrief(title: "", sections: [$0])) } ?? ""
    #expect(told.contains("In gesprek 3 voorbijgegaan, in gesprek 7 op tijd gepakt in beurt 1."))
    #expect(ProgressWriter.write(two + two).section(.comparison) == nil)
  }

  @Test("a talk of a few turns is named, and not compared")
  func short() {
    let told = ProgressWriter.write([talk(1, exploring: 2, steering: 0), talk(2, exploring: 1, steering: 0)])
    #expect(told.sections.map(\.kind) == [.talks, .comparison, .purpose])
    #expect(Outline.text(of: told).contains("na 2 beurten. Te kort om te vergelijken."))
    #expect(Outline.text(of: told).contains("Vanaf 5 beurten"))
  }

  @Test("nothing yet is said as such")
  func nothing() {
    let told = ProgressWriter.write([])
    #expect(told.sections.map(\.kind) == [.talks, .purpose])
  }

  @Test("every ten turns are rounded to the nearest")
  func rounding() {
    #expect(talk(1, exploring: 2, steering: 1).inTen(\.isOpen) == 7)
    #expect(talk(1, exploring: 1, steering: 2).inTen(\.isOpen) == 3)
  }
}
