import Dialogue
import Scoring
import Testing

@testable import Reports

/// The same moment of a case, as several met it.
@Suite struct ComparisonTests {
  private static func talk(_ replies: [(String, String)]) -> Appraisal {
    var talk = SampleTalk()
    for (reply, answer) in replies { talk.says(reply, answer: answer) }
    return talk.appraisal
  }

  private static func moments(_ talks: [Appraisal]) -> [ComparisonView] {
    let reports = talks.map { SessionReport($0) }
    return Comparison(zip(SessionName.all(of: reports), talks).map { (name: $0, appraisal: $1) }).moments
  }

  @Test func repliesToTheSameWordsStandSideBySide() {
    let moments = Self.moments([
      Self.talk([("Hoi", "Dag."), ("Wat nu?", "Niks.")]), Self.talk([("Zo", "Nou.")]),
    ])
    #expect(moments.first?.entries.map { $0.reply.passages.map(\.text).joined() } == ["Hoi", "Zo"])
    #expect(moments.first?.entries.map { $0.answer[0].passages[0].text } == ["Dag.", "Nou."])
    #expect(moments.first?.before.map(\.speaker) == ["Noor"])
  }

  @Test func oneTalkIsNotComparedWithItself() {
    #expect(Self.moments([Self.talk([("Hoi", "Dag."), ("Nog eens", "Dag.")])]).isEmpty)
  }

  @Test func thereAreAFewMomentsInTheOrderOfTheTalk() {
    let long = (1...12).map { ("Beurt \($0)", "Antwoord \($0).") }
    let moments = Self.moments([Self.talk(long), Self.talk(long), Self.talk(long)])
    #expect(moments.count == 4)
    #expect(moments.map(\.entries.count) == [3, 3, 3, 3])
    let turns = moments.map { $0.entries[0].turn }
    #expect(turns == turns.sorted())
  }

  @Test func sessionsOfOnePersonAreToldApart() {
    let report = SessionReport(SampleTalk().appraisal, name: "abcde")
    let other = SessionReport(SampleTalk().appraisal, name: "fghjk")
    #expect(
      SessionName.all(of: [report, other, report]).map(\.label) == [
        "abcde, gesprek 1", "fghjk", "abcde, gesprek 2",
      ])
  }

  @Test func severalSessionsSayNoDayAndNoOtherName() throws {
    let page = try PageSample.report().page(PageSample.report())
    #expect(page.contains("Twee gesprekken naast elkaar"))
    #expect(!page.contains("september 2026"))
    #expect(try PageSample.report().page().contains("september 2026"))
  }
}
