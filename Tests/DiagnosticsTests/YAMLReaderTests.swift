import Diagnostics
import Foundation
import Testing

@Suite("Reading an author's file")
struct YAMLReaderTests {
  private func findings(in text: String) -> [String] { findings(in: Data(text.utf8)) }

  private func findings(in data: Data, limits: YAMLLimits = .standard) -> [String] {
    do {
      _ = try YAMLReader.read(data, file: "casus.yaml", limits: limits)
      return []
    } catch {
      return error.diagnostics.map { "\($0.kind.code) \($0.position.line):\($0.position.column)" }
    }
  }

  @Test("keeps the place of every key and value")
  func places() throws {
    let root = try YAMLReader.read(Data("titel: Karim\nscenes:\n  begin: \"Dag.\"\n".utf8), file: "a")
    guard case .table(let entries) = root.content, case .table(let scenes) = entries[1].value.content
    else {
      Issue.record("no table")
      return
    }
    #expect(entries[0].value.position == SourcePosition(line: 1, column: 8))
    #expect(scenes[0].key.position == SourcePosition(line: 3, column: 3))
    #expect(scenes[0].value.textOffset == 1)
  }

  @Test("a byte order mark and Windows line ends are no trouble")
  func byteOrderMark() {
    #expect(findings(in: Data([0xEF, 0xBB, 0xBF]) + Data("titel: Karim\r\nrol: x\r\n".utf8)).isEmpty)
  }

  @Test(
    "refuses with code, line and column",
    arguments: [
      ("", "VK008 1:1"),
      ("titel: 'Karim\n", "VK006 1:8"),
      ("rol: \"Je bent\ntitel: \"Noor\"\n", "VK006 1:6"),
      ("rol: \"Je\n  bent\"\nzegt: \"Ja\" zei ze", "VK006 3:12"),
      ("titel: a\nzegt: [Nou., Tja.\nnaar: b", "VK006 2:7"),
      ("titel: a\nrol\ncasus: b", "VK006 2:1"),
      ("casus: |\n   Een\n  Twee\nrol: b", "VK006 2:4"),
      ("casus: |\n  Een\n Twee\nrol: b", "VK006 3:2"),
      ("scenes:\n\tbegin: x", "VK003 2:1"),
      ("titel: a\nrol: b\ntitel: c", "VK007 3:1"),
      ("a:\n  - b: 1\n    c: 2\n\n    b: 3", "VK007 5:5"),
      ("a:\n  b: 1\nc:\n  b: 2\n  d: 3\n  b: 4", "VK007 6:3"),
      ("a: { b: 1, b: 2 }", "VK007 1:6"),
      ("a:\n  - r: 1\n    e: 2\n    r: 3\n    e: 4", "VK007 4:5"),
      ("a: &x hallo\nb: *x", "VK005 1:4"),
      ("a: *x", "VK006 1:4"),
      ("titel: a\u{1}b", "VK001 1:9"),
      ("a: b: c", "VK006 1:5"),
      ("a: 1\n---\nb: 2", "VK006 2:1"),
    ])
  func refusals(text: String, expected: String) {
    #expect(findings(in: text) == [expected])
  }

  @Test("of very many keys that stand twice the first is told")
  func manyDuplicates() {
    let keys = (0..<20_000).map { "k\($0): 1\n" }.joined()
    #expect(findings(in: keys + keys).first?.hasPrefix("VK007 2000") == true)
  }

  @Test(
    "says what is so often the cause",
    arguments: [
      ("zegt: {naam} groet", "Na } komt nog tekst; zet de hele tekst tussen aanhalingstekens."),
      ("zegt: \"Ja\" zei ze", "Na \" komt nog tekst; zet de hele tekst tussen aanhalingstekens."),
      ("titel: a\nzegt:Ja\nrol: b", "Na de dubbele punt van 'zegt:' hoort een spatie."),
      (
        "zegt: 't Is goed.",
        "Een zin die met een apostrof begint ('s, 't) staat tussen dubbele aanhalingstekens."
      ),
      ("zegt:\n  - !Stop nou.", "Een tekst kan niet met ! beginnen; zet hem tussen aanhalingstekens."),
      ("zegt:\n  - *zucht*", "Een tekst kan niet met * beginnen; zet hem tussen aanhalingstekens."),
      ("zegt: *zucht* Ja.", "Een tekst kan niet met * beginnen; zet hem tussen aanhalingstekens."),
    ])
  func causes(text: String, expected: String) {
    let invalid = #expect(throws: InvalidSource.self) {
      try YAMLReader.read(Data(text.utf8), file: "casus.yaml")
    }
    #expect(invalid?.diagnostics.map(\.message) == [expected])
  }

  /// A scene in good order, of which one line is moved.
  private static let scenes = """
    begin: kamer
    scenes:
      kamer:
        titel: De kamer
        opent: Dag.
        kans:
          naam: jas
          wat: De jas.
        herhaling: Tja.
        reacties:
          - reactie: a
            op: sturen
            zegt: Ja.
            naar: tuin
          - reactie: b
            op: excuus
            zegt: Nee.
      tuin:
        titel: De tuin
        opent: Hier.
      gang:
        titel: De gang
        opent: Daar.
    """

  @Test(
    "a line that stands too far to the left or the right is told itself, also when YAML stumbles later",
    arguments: [
      (3, 1, 2), (4, 2, 4), (5, -2, 4), (5, 2, 4), (6, -2, 4), (7, 2, 6), (8, -1, 6), (8, 1, 6), (9, -1, 4),
      (10, -1, 4), (11, -2, 6), (11, 2, 6), (12, 1, 8), (12, -1, 8), (13, -4, 8), (15, -1, 6), (15, 1, 6),
      (12, -2, 8), (16, -2, 8), (18, -1, 2), (18, 1, 2), (19, 2, 4), (22, 2, 4),
    ])
  func margins(line: Int, move: Int, fitting: Int) throws {
    var lines = Self.scenes.split(separator: "\n").map(String.init)
    let text = lines[line - 1]
    lines[line - 1] = move > 0 ? String(repeating: " ", count: move) + text : String(text.dropFirst(-move))
    let invalid = try #require(throws: InvalidSource.self) {
      try YAMLReader.read(Data(lines.joined(separator: "\n").utf8), file: "casus.yaml")
    }
    let finding = try #require(invalid.diagnostics.first)
    #expect(finding.position == SourcePosition(line: line, column: fitting + move + 1), "\(finding.message)")
    #expect(finding.message.hasSuffix("ingesprongen; bij de regels eromheen hoort \(fitting)."))
  }

  @Test(
    "an ampersand in a text is a letter",
    arguments: [
      "a: |\n  Jan &Piet\n  &Zo begint ook een regel\nb: c", "a: >-\n\n  Wie\n\n    &wat\nb: c",
      "a:\n  - b: |+\n      x &y z\n    c: d",
    ])
  func ampersandInText(text: String) { #expect(findings(in: text) == []) }

  @Test(
    "after a text, or in what only looks like one, an anchor is refused as before",
    arguments: [
      ("a: |\n  x\nb: &x y", "VK005 3:4"), ("a:\n  b: |\n    x\n  c: &x y", "VK005 4:6"),
      ("a: \"\n  b: |\n    x\"\nc: |\n  y\n  &x z", "VK005 6:3"),
      ("- a: \"\\\" x\n  y: |\n    z\"\n  b: &x [1]", "VK005 4:6"),
    ])
  func anchorsAfterText(text: String, expected: String) { #expect(findings(in: text) == [expected]) }

  @Test("not UTF-8: says on which line")
  func encoding() {
    #expect(findings(in: Data("titel: a\nrol: ".utf8) + Data([0xFF, 0xFE])) == ["VK001 2:1"])
  }

  @Test("too large: refused before it is read")
  func size() {
    let limits = YAMLLimits(bytes: 100, depth: 24)
    #expect(findings(in: Data(repeating: 0x61, count: 101), limits: limits) == ["VK002 1:1"])
  }

  @Test("nesting that would overflow is refused on any stack", arguments: ["[", "{a: ", "- ", "steps"])
  func depth(piece: String) {
    let text =
      piece == "steps"
      ? (0..<2_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
      : String(repeating: piece, count: 5_000) + "x"
    #expect(findings(in: text).first?.hasPrefix("VK004") == true)
  }

  @Test("a nest of aliases is refused at its first anchor, not unfolded")
  func aliasBomb() {
    let bomb = "a: &a [x,x,x]\n" + (1..<30).map { "k\($0): &n\($0) [*a,*a,*a]\n" }.joined()
    #expect(findings(in: bomb) == ["VK005 1:4"])
  }

  @Test("an ampersand in speech is no anchor")
  func ampersand() {
    #expect(findings(in: "zegt: [koffie & thee, 'R&B', \"&zo\"]").isEmpty)
  }
}
