import Testing

@testable import verken

@Suite("Nothing that is typed or read can command the terminal")
struct SanitizerTests {
  @Test("ordinary text stays as it is", arguments: ["Zoë's idee… ’t is €5 – 🙂👩‍👧", "", "مرحبا"])
  func untouched(text: String) {
    #expect(Sanitizer.line(text) == text)
  }

  @Test("controls become visible, line breaks and tabs become blanks")
  func controls() {
    #expect(Sanitizer.line("\u{1B}[31mrood\u{07}") == "␛[31mrood␇")
    #expect(Sanitizer.line("een\ntwee\tdrie") == "een twee drie")
    #expect(Sanitizer.line("a\u{7F}b\u{9B}31m\u{00}") == "a␡b\u{FFFD}31m␀")
  }

  @Test("controls that turn the reading order around disappear")
  func order() {
    #expect(Sanitizer.line("a\u{202E}b\u{2066}c") == "abc")
  }

  @Test("line breaks can be kept")
  func lines() {
    #expect(Sanitizer.lines("een\r\ntwee\n\u{1B}drie") == "een\ntwee\n␛drie")
  }

  @Test("every control scalar is harmless afterwards")
  func all() throws {
    for value in UInt32(0)...0x9F {
      let scalar = try #require(Unicode.Scalar(value))
      let cleaned = Sanitizer.line(String(scalar))
      #expect(cleaned.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
    }
  }
}
