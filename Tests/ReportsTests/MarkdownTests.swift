import Foundation
import Testing

@testable import Reports
@testable import Scoring

@Suite("A report as Markdown")
struct MarkdownTests {
  private let options = ReportOptions(
    name: "x", made: Date(timeIntervalSince1970: 1_790_000_000), zone: .gmt)

  @Test(
    "words cannot become structure",
    arguments: [
      ("# kop", "\\# kop"), ("*vet* en _schuin_", "\\*vet\\* en \\_schuin\\_"),
      ("[x](http://y)", "\\[x\\](http\\://y)"),
      ("<b>&amp;", "\\<b\\>\\&amp;"), ("een\n- twee\n\n# drie", "een - twee \\# drie"),
      ("`x` | y ~~z~~", "\\`x\\` \\| y \\~\\~z\\~\\~"),
      ("www.x.nl a@b.nl", "www\\.x.nl a\\@b.nl"), ("\u{202E}om\u{0}", "om\u{FFFD}"),
    ])
  func escaped(words: String, expected: String) { #expect(Markdown.text(words) == expected) }

  @Test("the question comes first, the figures last, and what they are for after that")
  func order() throws {
    let text = MarkdownReport.text(of: [PageSample.report()], options)
    let places = try [
      "Mijn vraag aan jullie", "De casus", "Het fragment", "Het hele gesprek", "Verkennen en sturen",
      "waarvoor niet",
    ]
    .map { try #require(text.range(of: $0), "\($0)").lowerBound }
    #expect(places == places.sorted())
  }

  @Test("without the figures, the thoughts and the notes there is nothing of them")
  func contents() {
    let text = MarkdownReport.text(of: [PageSample.report([])], options)
    for absent in ["Verkennen en sturen", "In getallen", "gedachte", "overweging", "voornemen", "vroeg"] {
      #expect(!text.contains(absent), "\(absent)")
    }
    #expect(text.contains("waarvoor niet"))
  }

  @Test("a line of hostile text adds no line that begins like structure")
  func hostile() {
    let text = MarkdownReport.text(of: [PageSample.report(text: "\n# x\n<i>\n> y\n***\n")], options)
    #expect(!text.contains("\n# x") && !text.contains("<i>") && !text.contains("\n> y"))
  }
}
