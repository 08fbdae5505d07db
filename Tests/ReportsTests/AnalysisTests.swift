import Markers
import Testing

@testable import Reports
@testable import Scenarios
@testable import Scoring

@Suite("What many talks in one case show together")
struct AnalysisTests {
  private static let scan = PrivacyScan(
    knowing: KnownWords(texts: [], rules: ["ik ga nu naar huis wat hier mwah"]))

  private func analysed(_ talks: SampleTalk...) -> CaseAnalysis {
    var analysis = CaseAnalysis(of: SampleCase.scenario(), guide: SampleCase.guide)
    for talk in talks { analysis.add(talk.appraisal.milestones, scan: Self.scan) }
    return analysis
  }

  private func talk(_ say: (inout SampleTalk) -> Void) -> SampleTalk {
    var talk = SampleTalk(opened: ["deurklink"])
    say(&talk)
    return talk
  }

  @Test("talks, turns and endings are counted")
  func counts() {
    let analysis = analysed(
      talk { $0.says("Hoe is dat?", ["open-vraag"], ending: "stap") },
      talk { $0.repeats(2, "Je moet", ["druk"]) })
    #expect(analysis.talks == 2)
    #expect(analysis.turns == 3)
    #expect(analysis.endings == ["stap": 1, nil: 1])
    #expect(analysis.scenes["kamer"]?.reached == 2)
    #expect(analysis.scenes["kamer"]?.turns == 3)
    #expect(analysis.scenes["kamer"]?.left == 1)
  }

  @Test("what was counted apart and added is what was counted together")
  func merging() {
    let talks = [
      talk { $0.says("Hoe is dat?", ["open-vraag"], ending: "stap") },
      talk { $0.says("Bel haar.", ["advies"], contested: ["advies"]) },
      talk {
        $0.says("Mwah")
        $0.says("Ik ga nu naar Anneke.")
      },
      talk { $0.says("mwah…") },
    ]
    let together = analysed(talks[0], talks[1], talks[2], talks[3])
    for split in 0...talks.count {
      var apart = CaseAnalysis(of: SampleCase.scenario(), guide: SampleCase.guide)
      var rest = apart
      for talk in talks[..<split] { apart.add(talk.appraisal.milestones, scan: Self.scan) }
      for talk in talks[split...] { rest.add(talk.appraisal.milestones, scan: Self.scan) }
      apart.merge(rest)
      #expect(apart.talks == together.talks && apart.turns == together.turns)
      #expect(apart.endings == together.endings && apart.scenes == together.scenes)
      #expect(apart.opportunities == together.opportunities && apart.markers == together.markers)
      #expect(apart.unheard.count == together.unheard.count)
      #expect(apart.unheard.first(9) == together.unheard.first(9))
    }
  }

  @Test("of a marker both how often it was heard and how often contested")
  func contested() {
    let analysis = analysed(
      talk { $0.says("Bel haar.", ["advies"], contested: ["advies"]) },
      talk { $0.says("Bel haar.", ["advies"]) })
    #expect(analysis.markers["advies"] == CaseAnalysis.MarkerTally(heard: 2, contested: 1))
  }

  @Test("replies in which nothing was heard, the most frequent first, without names")
  func unheard() {
    let analysis = analysed(
      talk {
        $0.says("Ik ga nu naar Anneke.")
        $0.says("Mwah")
        $0.says("mwah…")
        $0.says("")
        $0.says("Hoe is dat?", ["open-vraag"])
      })
    #expect(analysis.unheard.count == 3)
    #expect(analysis.unheard.first(9).map(\.reply) == ["Mwah", "Ik ga nu naar [naam]."])
    #expect(analysis.unheard.first(9).map(\.count) == [2, 1])
    #expect(analysis.unheard.first(1)[0].after == "Hm.")
  }
}
