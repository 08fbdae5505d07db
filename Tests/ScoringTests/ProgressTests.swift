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
