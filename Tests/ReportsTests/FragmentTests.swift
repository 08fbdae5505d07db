import Scoring
import Testing

@testable import Reports

/// The turns that a group looks at together.
@Suite struct FragmentTests {
  private static func appraisal(_ turns: Int, answer: String = "Hm.", turning: Int? = nil) -> Appraisal {
    var talk = SampleTalk()
    for number in 1...turns { talk.says("Beurt \(number)", answer: answer, trust: number == turning ? 3 : 0) }
    return talk.appraisal
  }

  @Test(arguments: [(1, 1..<2), (6, 1..<7), (20, 1..<9)])
  func asManyAsAGroupCanTakeIn(_ turns: Int, _ expected: Range<Int>) {
    #expect(Fragment.choose(in: Self.appraisal(turns), asked: nil) == expected)
  }

  @Test(arguments: [(2, 1..<9), (10, 8..<16), (19, 13..<21)])
  func aroundTheTurningPoint(_ turning: Int, _ expected: Range<Int>) {
    #expect(Fragment.choose(in: Self.appraisal(20, turning: turning), asked: nil) == expected)
  }

  @Test func fewerWhenMuchIsSaid() {
    let long = String(repeating: "woord ", count: 60)
    #expect(Fragment.choose(in: Self.appraisal(20, answer: long, turning: 10), asked: nil).count == 5)
    let middling = String(repeating: "woord ", count: 40)
    #expect(Fragment.choose(in: Self.appraisal(20, answer: middling, turning: 10), asked: nil).count == 6)
  }

  @Test func whatSheChoseIsKeptAsFarAsItIsThere() {
    #expect(Fragment.choose(in: Self.appraisal(12), asked: 3...4) == 3..<5)
    #expect(Fragment.choose(in: Self.appraisal(12), asked: 10...40) == 10..<13)
    #expect(Fragment.choose(in: Self.appraisal(12), asked: 30...40) == 1..<9)
  }

  @Test func moreToReadStandsCloserTogether() throws {
    let short = try #require(FragmentView(SessionReport(Self.appraisal(6))))
    #expect(short.density == "ruim")
    let long = String(repeating: "woord ", count: 45)
    let much = try #require(FragmentView(SessionReport(Self.appraisal(8, answer: long), fragment: 1...8)))
    #expect(much.density == "krap")
  }
}
