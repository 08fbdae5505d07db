import Testing

@testable import verken

@Suite("What is typed during a talk")
struct SessionCommandTests {
  private func read(_ line: String) -> String {
    switch SessionCommand.read(line) {
    case .reply: "reply"
    case .command(let command, let rest):
      rest.isEmpty ? ":\(command.rawValue)" : ":\(command.rawValue) \(rest)"
    case .unknown(let word, let nearest): "unknown \(word), \(nearest ?? "nothing near")"
    case .meant(let command, _): "meant :\(command.rawValue)"
    case .outside: "outside"
    }
  }

  @Test(
    "a line that starts with a colon is a command, in Dutch or English",
    arguments: [
      (":stop", ":stop"), (":STOP", ":stop"), (":quit", ":stop"), (":terug 3", ":terug 3"),
      (":wat-als Je klinkt moe.", ":wat-als Je klinkt moe."), (":what-if Hoi", ":wat-als Hoi"),
      (":stpo", "unknown stpo, stop"), (":)", "reply"),
    ])
  func commands(line: String, expected: String) { #expect(read(line) == expected) }

  @Test(
    "what other programs call a command is asked about",
    arguments: [
      ("/stop", "meant :stop"), ("/stopp", "meant :stop"), ("\\stop", "meant :stop"), ("quit", "meant :stop"),
      ("stop", "meant :stop"), (" hulp ", "meant :hulp"), ("/quit", "meant :stop"), ("/hint", "meant :hint"),
      ("verken oefen karim", "outside"), ("verken sessions", "outside"), ("verken --help", "outside"),
    ])
  func elsewhere(line: String, expected: String) { #expect(read(line) == expected) }

  @Test(
    "a reply stays a reply",
    arguments: [
      "Stop.", "Stop", "stop!", "stop maar even", "/", "/7 dagen", "hulp nodig?", "", "en/of",
      "verken dat eens",
    ])
  func replies(line: String) { #expect(read(line) == "reply") }
}

@Suite("A figure as somebody types it")
struct EvaluationFigureTests {
  @Test(arguments: [("7", 7), ("0", 0), ("10", 10), ("8/10", 8), (" 6 ", 6)])
  func figure(text: String, expected: Int) { #expect(EvaluationFigure.read(text) == expected) }

  @Test(arguments: ["11", "-1", "7,5", "goed", "/10", ""])
  func noFigure(text: String) { #expect(EvaluationFigure.read(text) == nil) }
}
