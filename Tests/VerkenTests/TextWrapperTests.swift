import Testing

@testable import verken

@Suite("Text wraps between words, by the columns it takes")
struct TextWrapperTests {
  private func wrap(_ text: StyledText, _ width: Int?, first: Int = 0, hanging: Int = 0) -> [String] {
    TextWrapper(width: width, first: first, hanging: hanging).wrap(text).map(\.plain)
  }

  @Test("a line is filled up to the last column")
  func fills() {
    #expect(wrap("een twee drie", 8) == ["een twee", "drie"])
    #expect(wrap("een twee drie", 7) == ["een", "twee", "drie"])
  }

  @Test("without a width everything is one line, and blanks are single")
  func plain() {
    #expect(wrap("een\n twee\tdrie ", nil) == ["een twee drie"])
  }

  @Test("later lines hang under the first")
  func hanging() {
    #expect(wrap("Karim: ik weet het niet", 14, hanging: 2) == ["Karim: ik weet", "  het niet"])
    #expect(wrap("ik weet het niet", 10, first: 2, hanging: 2) == ["  ik weet", "  het niet"])
  }

  @Test("a word longer than the line is broken", arguments: [20, 40])
  func longWords(width: Int) {
    let word = "arbeidsongeschiktheidsverzekeringsmaatschappijmedewerker"
    let lines = wrap(StyledText("zo'n " + word), width)
    #expect(lines.joined().replacing(" ", with: "") == "zo'n" + word)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
  }

  @Test("no line is wider than the screen, at any width", arguments: 4...60)
  func neverWider(width: Int) {
    let text = StyledText(
      spoken: "(kijkt naar 🙂 de vloer) Ik weet het niet… misschíén, zoë. 你好吗 hoezo? Ja, precies zo’n dag.")
    for line in TextWrapper(width: width, hanging: 4).wrap(text) {
      let columns = DisplayWidth.of(line.plain)
      #expect(columns <= width, "\(line.plain)")
    }
  }

  @Test("styles are kept, also over a line end, and do not break words")
  func styles() {
    let lines = TextWrapper(width: 12).wrap(StyledText(spoken: "(kijkt even weg), ja"))
    #expect(lines.map(\.plain) == ["(kijkt even", "weg), ja"])
    #expect(lines[0].pieces == [.init(text: "(kijkt even", style: .shown)])
    #expect(lines[1].pieces == [.init(text: "weg)", style: .shown), .init(text: ", ja", style: nil)])
  }

  @Test("nothing to say gives no lines")
  func empty() {
    #expect(wrap("", 40).isEmpty)
    #expect(wrap("  ", nil).isEmpty)
  }
}

@Suite("The columns of text are those of a terminal")
struct DisplayWidthTests {
  @Test(arguments: [
    ("e", 1), ("é", 1), ("e\u{301}", 1), ("ï", 1), ("’", 1), ("…", 1), ("–", 1), ("你", 2), ("🙂", 2),
    ("👩‍👩‍👧", 2), ("❤️", 2), ("🇳🇱", 2), ("\u{200B}", 0), ("Zoë zegt", 8),
  ])
  func width(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }
}
