import Scoring
import Testing

@testable import Reports

/// What people type cannot become part of the page itself.
@Suite struct HostilePageTests {
  static let texts = [
    "<script>alert(1)</script>", "</style><style>*{display:none}", "</title><img src=x onerror=alert(1)>",
    "\" onmouseover=\"alert(1)", "' autofocus='", "&lt;b&gt; & &amp;", "{{title}} {{{style}}} {{> page}}",
    "\u{600}<script>alert(1)</script>", "\u{110BD}<svg onload=alert(1)>", "<\u{301}script>", "\"\u{200D}>",
    "שלום \u{202E}omgekeerd\u{2066}", "\u{0}\u{1B}[31m\u{7F}\u{9B}", "👩‍👩‍👧‍👦🏳️‍🌈", "]]>-->", "javascript:alert(1)",
    String(repeating: "lang", count: 500), "regel\nregel\r\nregel",
  ]

  private static let plain = Result { Markup(try PageSample.report().page()).tags }

  @Test(arguments: texts)
  func theTagsStayTheSame(_ text: String) throws {
    let page = try PageSample.report(text: text).page()
    let ours = Set(try Self.plain.get())
    let found = Markup(page)
    #expect(found.unbalanced == [])
    // More to read may choose another density, never another tag.
    #expect(Set(found.tags.map(\.name)) == Set(ours.map(\.name)))
    #expect(Set(found.tags.flatMap(\.attributes)) == Set(ours.flatMap(\.attributes)))
    #expect(page.ranges(of: "<style").count == 1 && page.ranges(of: "</style").count == 1)
  }

  @Test func typedTextIsReadAsItWasTyped() throws {
    let page = try PageSample.report(text: "<b> & \"ja\"").page()
    #expect(page.contains("vraag &lt;b&gt; &amp; &quot;ja&quot;"))
  }

  @Test func thePageAsksForNothingFromOutside() throws {
    let page = try PageSample.report(text: "https://voorbeeld.nl").page()
    #expect(page.contains("default-src 'none'"))
    for way in ["src=", "<link", "<script", "@import", "url(", "href=\"http", "<iframe", "<form"] {
      #expect(!page.contains(way), "\(way)")
    }
    #expect(!PageTemplates.style.contains("</"))
  }
}
