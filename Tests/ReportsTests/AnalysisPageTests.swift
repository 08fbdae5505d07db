import Foundation
import Scoring
import Testing

@testable import Reports

/// The page of many talks together.
@Suite struct AnalysisPageTests {
  static func analysis(_ text: String = "tekst") -> CaseAnalysis {
    var analysis = CaseAnalysis(of: SampleCase.scenario(), guide: SampleCase.guide)
    let scan = PrivacyScan(knowing: KnownWords(texts: [], rules: []))
    analysis.add(PageSample.report(text: text).appraisal.milestones, scan: scan)
    analysis.add(SampleTalk().appraisal.milestones, scan: scan)
    return analysis
  }

  private static func page(_ text: String = "tekst") throws -> String {
    try AnalysisPage.html(of: analysis(text), made: Date(timeIntervalSince1970: 1_795_000_000), zone: .gmt)
  }

  @Test func itTellsWhereTalksGo() throws {
    let page = try Self.page()
    #expect(page.contains("Noor houdt haar jas aan: 2 gesprekken"))
    for heading in [
      "Hoe het afliep", "Waar gesprekken komen", "te zien en te horen", "oneens waren", "niets in gehoord",
    ] {
      #expect(page.contains(heading))
    }
    #expect(page.contains("Mwah tekst"))
    #expect(Markup(page).unbalanced == [])
  }

  @Test(arguments: HostilePageTests.texts)
  func itsTagsStayTheSame(_ text: String) throws {
    let found = Markup(try Self.page(text))
    let ours = Markup(try Self.page())
    #expect(found.unbalanced == [])
    #expect(Set(found.tags.map(\.name)) == Set(ours.tags.map(\.name)))
    #expect(Set(found.tags.flatMap(\.attributes)) == Set(ours.tags.flatMap(\.attributes)))
  }

  @Test func everyNameInItsTemplateIsKnown() {
    let known = Names.of(AnalysisView(Self.analysis(), made: "vandaag"))
    let template = String(decoding: PageTemplates.sources["analysis"] ?? [], as: UTF8.self)
    for name in Names.used(in: template) { #expect(known.contains(name), "\(name)") }
  }

  @Test func sharesAreRoundedAndNeverDividedByNothing() {
    #expect(AnalysisView.Row("", [], 1, of: 3).percent == 33)
    #expect(AnalysisView.Row("", [], 2, of: 3).percent == 67)
    #expect(AnalysisView.Row("", [], 0, of: 0).percent == 0)
  }
}
