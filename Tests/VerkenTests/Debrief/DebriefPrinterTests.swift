import Foundation
import Testing

@testable import Scoring
@testable import verken

private final class Page: Output {
  var text = ""

  func write(_ text: String) -> OutputFailure? {
    self.text += text
    return nil
  }
}

@Suite("The debrief on a screen and in a pipe")
struct DebriefPrinterTests {
  private func printed(
    _ kind: Screen.Kind, charts: DebriefPrinter.Charts? = nil, environment: [String: String] = [:]
  ) -> String {
    let page = Page()
    let printer = Printer(screen: Screen(kind: kind, environment: environment), output: page)
    DebriefPrinter(SampleDebrief.debrief, charts: charts).print(to: printer)
    return page.text
  }

  @Test("fits the window", arguments: [20, 40, 80, 200])
  func fits(width: Int) throws {
    let text = printed(.fixed(width: width))
    #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= width })
    try expectSnapshot(text, named: "scherm-\(width)")
  }

  @Test("fits whatever was typed", arguments: [20, 40])
  func odd(width: Int) {
    let said = String(repeating: "é", count: 90) + " 👩‍👩‍👧 \u{202E}omgekeerd\u{1B}[2J " + "漢字".lowercased()
    let page = Page()
    let printer = Printer(screen: Screen(kind: .fixed(width: width), environment: [:]), output: page)
    let debrief = Debrief(
      title: "",
      sections: [
        Debrief.Section(
          kind: .worked, heading: "Wat werkte", blocks: [.exchange(SampleDebrief.exchange(1, said: said))])
      ])
    DebriefPrinter(debrief).print(to: printer)
    #expect(!page.text.contains("\u{1B}"))
    #expect(page.text.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= width })
  }

  @Test("a pipe gets plain lines, with the course in words")
  func plain() throws {
    let text = printed(.plain)
    #expect(!text.contains { $0.unicodeScalars.contains { (0x2500...0x28FF).contains($0.value) } })
    try expectSnapshot(text, named: "regels")
  }

  @Test("a terminal can be told the course in words too")
  func told() {
    let text = printed(.fixed(width: 80), charts: .told)
    #expect(text.contains("Vertrouwen (0 tot 10): 3 bij het begin, 5 na beurt 2"))
    #expect(!text.contains("┤"))
  }

  @Test("without colour nothing is lost")
  func colour() {
    let coloured = printed(.fixed(width: 80), environment: ["TERM": "xterm"])
    #expect(coloured.contains("\u{1B}["))
    var stripped = ""
    var isEscape = false
    for character in coloured {
      if character == "\u{1B}" { isEscape = true }
      if !isEscape { stripped.append(character) }
      if character == "m" { isEscape = false }
    }
    #expect(stripped == printed(.fixed(width: 80)))
  }

  private func expectSnapshot(
    _ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Snapshots/\(name).txt")
    if ProcessInfo.processInfo.environment["VERKEN_SNAPSHOTS"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(text == kept, "snapshot \(name)", sourceLocation: sourceLocation)
  }
}
