import Foundation
import Testing

@testable import Journal

@Suite("Whatever is typed comes back to the byte")
struct TextTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test("in a reply, a note, a title and a text of the case", arguments: OddText.all)
  func comesBack(odd: OddText) throws {
    let text = odd.text
    let journal = try desk.journal()
    let id = try journal.begin(
      Sample.session(scenario: text, title: text, state: text, texts: ["casus": text]), at: Sample.moment(0))
    try journal.append(
      Sample.turn(1, text, ending: text), state: Data(text.utf8), to: id, at: Sample.moment(1))
    try journal.note(.thought, text, in: id, at: Sample.moment(2))

    let stored = try desk.journal().session(id)
    #expect(stored.replies[0].utf8.elementsEqual(text.utf8))
    #expect(stored.notes[0].text.utf8.elementsEqual(text.utf8))
    #expect(stored.summary.header.title.utf8.elementsEqual(text.utf8))
    #expect(stored.summary.ending?.utf8.elementsEqual(text.utf8) == true)
    #expect(stored.texts["casus"]?.content.utf8.elementsEqual(text.utf8) == true)
    #expect(stored.state == Data(text.utf8))
  }

  @Test("a reply of a megabyte")
  func long() throws {
    let journal = try desk.journal()
    let reply = String(repeating: "ik weet het niet 🤷 ", count: 50_000)
    let id = try journal.begin(Sample.session(), at: Sample.moment(0))
    try journal.append(Sample.turn(1, reply), state: Data(reply.utf8), to: id, at: Sample.moment(1))
    #expect(reply.utf8.count > 1_000_000)
    #expect(try journal.session(id).replies == [reply])
  }

  @Test("the names of the texts of a case may be anything too")
  func names() throws {
    let journal = try desk.journal()
    let texts = ["": "leeg", "a/b": "pad", "n\u{0}l": "nul"]
    let id = try journal.begin(Sample.session(texts: texts), at: Sample.moment(0))
    #expect(try journal.session(id).texts.mapValues(\.content) == texts)
  }

  @Test("equal texts have equal hashes, on every machine")
  func hashes() {
    #expect(ContentHash(of: "").description == "cbf29ce484222325")
    #expect(ContentHash(of: "a").description == "af63dc4c8601ec8c")
    #expect(ContentHash(of: "foobar").description == "85944171f73967e8")
  }

  @Test(
    "a session as it is typed",
    arguments: [
      ("12", 12), ("#3", 3), ("0", nil), ("-1", nil), ("1 2", nil), ("", nil), ("٣", nil),
      ("99999999999999999999", nil),
    ])
  func typed(text: String, number: Int64?) {
    #expect(SessionID(text)?.rawValue == number)
  }
}

/// Text that storage tends to stumble over; the name stands in the test's output instead of the text.
struct OddText: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String

  init(_ name: String, _ text: String) {
    testDescription = name
    self.text = text
  }

  static let all = [
    OddText("nothing", ""),
    OddText("a blank", " "),
    OddText("only NUL", "\u{0}"),
    OddText("NUL in the middle", "voor\u{0}na"),
    OddText("a byte order mark", "\u{FEFF}merkteken"),
    OddText("é in one and in two scalars", "é en e\u{301}"),
    OddText("emoji", "👩🏽‍🤝‍👨🏻 oké 🇳🇱"),
    OddText("Arabic", "مرحبا كريم"),
    OddText("a turn of direction", "\u{202E}omgekeerd"),
    OddText("SQL", "'); DROP TABLE entry; --"),
    OddText("quotes and slashes", "\"aanhaling\" \\ / ’"),
    OddText("line ends and tabs", "regel\nregel\r\nregel\t"),
    OddText("an escape sequence", "\u{1B}[31mrood"),
    OddText("the last scalar", "\u{10FFFF}\u{FFFD}"),
  ]
}
