import Testing

@testable import Reports

@Suite("What may say who somebody is")
struct SensitiveKindTests {
  static let known = KnownWords(
    texts: ["naam: Karim\nDe buurman heet Ahmed. Hij kijkt weg naar een iris en zwijgt."],
    rules: [
      "ik wil graag weten hoe het gaat met je man vrouw broer moeder vader klaar laat neem blij boos benieuwd tijd jouw jan thea"
    ])

  static func masked(_ text: String) -> String {
    MaskedText(text, masking: PrivacyScan(knowing: known).finds(in: text)).text
  }

  struct Example: Sendable, CustomTestStringConvertible {
    let kind: String
    let text: String
    let masked: String
    var testDescription: String { "\(kind): \(text)" }
  }

  static let examples = SensitiveKind.all.flatMap { kind in
    kind.examples.map { Example(kind: kind.name, text: $0.text, masked: $0.masked) }
  }

  @Test("is masked", arguments: examples)
  func found(_ example: Example) { #expect(Self.masked(example.text) == example.masked) }

  @Test("what only looks like it is left alone", arguments: SensitiveKind.all.map(\.name))
  func leftAlone(_ name: String) {
    for kind in SensitiveKind.all where kind.name == name {
      for text in kind.harmless {
        #expect(kind.find(ScannedText(text, known: Self.known)).isEmpty, "\(text)")
      }
    }
  }

  @Test("what was masked is not found again", arguments: examples)
  func twice(_ example: Example) {
    let once = Self.masked(example.text)
    #expect(Self.masked(once) == once)
  }

  @Test("several in one text keep their places")
  func several() {
    #expect(
      Self.masked("Ik ben Tom (06-12345678, tom@post.nl), Kerkstraat 1.")
        == "Ik ben [naam] ([telefoonnummer], [mailadres]), [adres].")
  }

  @Test(
    "any text is scanned without harm",
    arguments: ["", "@", "@@", "....", "06", "+", "NL", "é\u{301}1", "\u{0}", "👩‍👩‍👧 12-3-", "http://"])
  func odd(_ text: String) { #expect(Self.masked(text) == text) }
}
