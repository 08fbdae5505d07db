import Testing

@testable import Reports

/// Text in the page is text, whatever somebody typed.
@Suite struct PageTextTests {
  private let escape = PageText().escapeText

  @Test(arguments: [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("</style>", "&lt;/style&gt;"),
    ("Jan & \"Piet\" 'n `x`", "Jan &amp; &quot;Piet&quot; &#39;n &#96;x&#96;"),
    ("{{title}}", "{{title}}"),
    ("één 👩‍👩‍👧 ß", "één 👩‍👩‍👧 ß"),
  ])
  func markup(_ typed: String, _ shown: String) { #expect(escape(typed) == shown) }

  @Test(arguments: ["\u{600}", "\u{110BD}", "\u{200D}", "\u{301}", "\u{FE0F}", "\u{E0020}"])
  func aMarkThatJoinsTheNextSignHidesNothing(_ joiner: String) {
    #expect(!escape("\(joiner)<script>").contains("<"))
    #expect(!escape("<\(joiner)script>").contains("<"))
    #expect(!escape("x\"\(joiner) onload=1").contains("\""))
  }

  @Test func controlsAreSeenAndDoNothing() {
    #expect(escape("a\u{0}b\u{1B}[31m\u{7F}\u{85}") == "a␀b␛[31m␡\u{FFFD}")
    #expect(escape("regel\nregel\t.") == "regel\nregel\t.")
    #expect(escape("\r\n") == "\n")
  }

  @Test func nothingTurnsTheReadingOrderOfWhatFollows() {
    #expect(escape("a\u{202E}b\u{2066}c\u{2069}") == "abc")
    #expect(escape("שלום\u{200F}") == "שלום\u{200F}")
  }

  @Test func codePointsThatNoDocumentMayHoldAreReplaced() {
    let typed = String(String.UnicodeScalarView([0xFFFE, 0xFDD0, 0x1FFFF].compactMap(Unicode.Scalar.init)))
    #expect(typed.unicodeScalars.count == 3)
    #expect(escape(typed) == "\u{FFFD}\u{FFFD}\u{FFFD}")
  }
}
