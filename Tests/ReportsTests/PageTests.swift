import Foundation
import Scoring
import Testing

@testable import Reports

@Suite struct PageTests {
  @Test func theSameSessionsAlwaysGiveTheSamePage() throws {
    let report = PageSample.report()
    #expect(try report.page(report) == report.page(report))
  }

  @Test func nothingIsLeftOfTheTemplates() throws {
    let page = try PageSample.report().page()
    #expect(!page.contains("{{") && !page.contains("}}"))
    #expect(!page.contains("Optional("))
  }

  @Test func everyNameInTheTemplatesIsKnown() throws {
    let report = PageSample.report()
    var known = Names.of(PageView([report], made: "vandaag", zone: .gmt))
    known.formUnion(Names.of(PageView([report, report], made: "vandaag", zone: .gmt)))
    for (template, bytes) in PageTemplates.sources where template != "analysis" {
      for name in Names.used(in: String(decoding: bytes, as: UTF8.self)) {
        let isKnown = name.split(separator: ".").allSatisfy { known.contains(String($0)) }
        #expect(isKnown, "\(name) in \(template)")
      }
    }
  }

  @Test func tagsAreBalancedAndPlacesAreUnique() throws {
    for page in [try PageSample.report().page(), try PageSample.report().page(PageSample.report())] {
      #expect(Markup(page).unbalanced == [])
      let places = page.matches(after: " id=\"")
      #expect(Set(places).count == places.count)
      #expect(Set(page.matches(after: "href=\"#")).isSubset(of: places))
      #expect(
        Set(page.matches(after: "aria-labelledby=\"") + page.matches(after: "aria-describedby=\"")).isSubset(
          of: places))
    }
  }

  @Test func withoutScoresNoNumberIsMadeOfTheTalk() throws {
    let page = try PageSample.report([.thoughts, .reflections]).page()
    #expect(
      !page.contains("class=\"grafiek\"") && !page.contains("De cijfers<") && !page.contains("Verhouding"))
    #expect(page.contains("Wat er te zien en te horen was"))
    #expect(try PageSample.report().page().contains("class=\"grafiek\""))
  }

  @Test func figuresComeAfterEverythingElse() throws {
    let page = try PageSample.report().page()
    let order = [
      "Mijn vraag", "Het fragment", "Het hele gesprek", "te zien en te horen", "ter sprake kwam",
      "Hoe beiden", "eromheen", "Hoe het gesprek bewoog", "De cijfers", "Waar dit voor is",
    ]
    let headings = page.split(separator: "<h2").dropFirst().map { String($0.prefix { $0 != "/" }) }
    #expect(headings.count == order.count + 1)
    let found = order.compactMap { part in headings.firstIndex { $0.contains(part) } }
    #expect(found.count == order.count && found == found.sorted())
  }

  @Test func whatWasKeptInsideGoesAlongOnlyWhenAskedFor() throws {
    let page = try PageSample.report([.scores]).page()
    for words in ["gedachte tekst", "overweging tekst", "voornemen tekst", "les tekst"] {
      #expect(!page.contains(words))
      #expect(try PageSample.report().page().contains(words))
    }
    #expect(page.contains("vraag tekst") && page.contains("Ging wel. tekst"))
  }

  @Test func withoutAQuestionThereIsRoomToWriteOne() throws {
    var talk = SampleTalk()
    talk.says("Hoi")
    let page = try SessionReport(talk.appraisal).page()
    #expect(page.contains("class=\"regels\""))
    #expect(try !PageSample.report().page().contains("class=\"regels\""))
  }

  @Test func contestedUnheardAndSilentTurnsAreSaidToBeSo() throws {
    let page = try PageSample.report().page()
    #expect(page.contains("<span>betwist</span>"))
    #expect(page.contains("Hierin hoorde Verken niets bijzonders."))
    #expect(page.contains("<i>(is stil)</i>"))
    #expect(page.contains("Dit is een tweede poging"))
    #expect(page.contains("Eerst, in beurt 3"))
  }

  @Test func whatATraineeSaysOfBeingInDangerIsNotQuoted() throws {
    var talk = SampleTalk()
    talk.says("geheim", ["zelfnood", "open-vraag"])
    let page = try SessionReport(talk.appraisal).page()
    #expect(!page.contains("geheim"))
    #expect(page.contains("dit blijft bij wie het zei"))
  }

  @Test func aTalkWithoutTurnsIsAPageToo() throws {
    let page = try SessionReport(SampleTalk().appraisal).page()
    #expect(Markup(page).unbalanced == [])
    #expect(!page.contains("Het fragment"))
  }

  @Test func eachPersonInTheRoomHasAChartWithItsTable() throws {
    let page = try PageSample.report().page()
    #expect(page.contains("Vertrouwen en spanning van Noor") && page.contains("Spanning van Henk"))
    #expect(page.contains("Vertrouwen begon op 3 en eindigde op 6"))
  }
}

extension String {
  /// What stands after a text, up to the next quotation mark.
  func matches(after start: String) -> [String] {
    ranges(of: start).map { String(self[$0.upperBound...].prefix { $0 != "\"" }) }
  }
}

/// The names in a view, and those that a template asks for.
enum Names {
  static func of(_ value: Any) -> Set<String> {
    Mirror(reflecting: value).children.reduce(into: []) { names, child in
      if let label = child.label { names.insert(label) }
      names.formUnion(of(child.value))
    }
  }

  static func used(in template: String) -> [String] {
    template.split(separator: "{{").dropFirst().compactMap { part in
      let tag = part.prefix { $0 != "}" }
      if tag.hasPrefix(">") { return nil }
      let name = tag.drop { "#^/.{".contains($0) }
      return name.isEmpty ? nil : String(name)
    }
  }
}
