import Testing

@testable import verken

/// Keeps what was written; fails from a given moment on.
private final class Memory: Output {
  var text = ""
  var failure: OutputFailure?

  func write(_ text: String) -> OutputFailure? {
    if failure == nil { self.text += text }
    return failure
  }
}

@Suite("The printer says things in the way that the reader can take")
struct PrinterTests {
  private let memory = Memory()

  private func printer(_ kind: Screen.Kind, _ environment: [String: String] = ["TERM": "xterm"]) -> Printer {
    Printer(screen: Screen(kind: kind, environment: environment), output: memory)
  }

  @Test("in a pipe each turn is one plain line with the name and a colon")
  func plainTurn() {
    let printer = printer(.plain)
    printer.say(
      speaker: "Karim", text: "(kijkt weg) Ik weet het niet.\nEcht niet, en dat zeg ik al " + "jaren.")
    printer.gap()
    printer.note("open vraag · over je buurman")
    #expect(
      memory.text == """
        Karim: (kijkt weg) Ik weet het niet. Echt niet, en dat zeg ik al jaren.
        open vraag · over je buurman

        """)
  }

  @Test("in a terminal the name and what is shown have looks of their own")
  func styledTurn() {
    printer(.fixed(width: 40)).say(speaker: "Karim", text: "(kijkt weg) Nee.")
    #expect(memory.text == "\u{1B}[1;35mKarim:\u{1B}[0m \u{1B}[3m(kijkt weg)\u{1B}[0m Nee.\n")
  }

  @Test("a message keeps its lines and their indent, and what was typed in it is harmless")
  func message() {
    let text = "verken: 'ro\u{1B}[31md' ken ik niet.\nUitleg:  <casus>  Naam of bestand van een casus."
    printer(.plain).message(text)
    printer(.fixed(width: 30), [:]).message("Daar:\n  een pad met veel woorden erin zonder einde")
    #expect(
      memory.text == """
        verken: 'ro␛[31md' ken ik niet.
        Uitleg:  <casus>  Naam of bestand van een casus.
        Daar:
          een pad met veel woorden
          erin zonder einde

        """)
  }

  @Test(
    "no colours where they are not wanted",
    arguments: [["TERM": "xterm", "NO_COLOR": "1"], ["TERM": "dumb"], [:]])
  func noColour(environment: [String: String]) {
    let printer = printer(.fixed(width: 40), environment)
    printer.say(speaker: "Karim", text: "(kijkt weg) Nee.")
    printer.warn("Let op.")
    #expect(memory.text == "Karim: (kijkt weg) Nee.\nLet op.\n")
    #expect(printer.prompt("Jij: ") == "Jij: ")
  }

  @Test("turns hang under the name in a narrow window")
  func narrow() {
    let printer = printer(.fixed(width: 20), ["TERM": "dumb"])
    printer.say(speaker: "Karim", text: "Ik weet het niet, zeg jij het maar.")
    #expect(memory.text == "Karim: Ik weet het\n  niet, zeg jij het\n  maar.\n")
  }

  @Test("rows stand beside each other where there is room, else below each other")
  func rows() {
    printer(.plain).row(":stop", "stopt en bewaart", column: 8)
    printer(.fixed(width: 20), ["TERM": "dumb"]).row(":stop", "stopt en bewaart alles", column: 12)
    #expect(memory.text == ":stop   stopt en bewaart\n:stop\n  stopt en bewaart\n  alles\n")
  }

  @Test("air between parts: none first, never twice")
  func gaps() {
    let printer = printer(.fixed(width: 40), ["TERM": "dumb"])
    printer.gap()
    printer.heading("Een")
    printer.gap()
    printer.gap()
    printer.heading("Twee")
    #expect(memory.text == "Een\n\nTwee\n")
  }

  @Test("commands to the terminal in a name or a text are made harmless")
  func harmless() {
    printer(.fixed(width: 60), ["TERM": "dumb"]).say(
      speaker: "K\u{1B}[2J", text: "\u{1B}]0;weg\u{07} (\u{9B}1m)")
    #expect(!memory.text.contains("\u{1B}"))
    #expect(!memory.text.contains("\u{9B}"))
  }

  @Test("a failure is kept, and nothing is written after it")
  func failure() {
    let printer = printer(.plain)
    printer.paragraph("Een")
    memory.failure = OutputFailure(errorNumber: OutputFailure.diskFull)
    printer.paragraph("Twee")
    memory.failure = nil
    printer.paragraph("Drie")
    #expect(memory.text == "Een\n")
    #expect(printer.failure?.message == "De uitvoer kon niet worden weggeschreven: de schijf is vol.")
    #expect(printer.failure?.isClosedPipe == false)
  }
}

@Suite("A prompt tells readline which characters take no room")
struct PromptTextTests {
  @Test func marks() {
    #expect(
      PromptText.forReadline("\u{1B}[1mJij:\u{1B}[0m ") == "\u{01}\u{1B}[1m\u{02}Jij:\u{01}\u{1B}[0m\u{02} ")
    #expect(PromptText.forReadline("Jij: ") == "Jij: ")
  }
}

@Suite("The width of the screen")
struct ScreenTests {
  @Test("is that of the window, within what can be read")
  func width() {
    #expect(Screen(kind: .fixed(width: 40), environment: [:]).width == 40)
    #expect(Screen(kind: .fixed(width: 5), environment: [:]).width == 20)
    #expect(Screen(kind: .fixed(width: 300), environment: [:]).width == 88)
    #expect(Screen(kind: .plain, environment: ["COLUMNS": "40"]).width == nil)
  }

  @Test("comes from COLUMNS where the terminal does not tell")
  func fallback() {
    #expect(Screen(kind: .terminal(descriptor: -1), environment: ["COLUMNS": "47"]).width == 47)
    #expect(Screen(kind: .terminal(descriptor: -1), environment: [:]).width == 80)
  }
}
