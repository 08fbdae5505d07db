import Foundation
import Testing

@testable import Reports
@testable import Scoring

@Suite("A statement has the same id whenever it is made")
struct StatementIdentityTests {
  /// From RFC 3174 and RFC 9562.
  @Test("ids are made as the standard says")
  func standard() throws {
    func hex(_ text: String) -> String {
      SHA1.digest(of: Array(text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
    #expect(hex("") == "da39a3ee5e6b4b0d3255bfef95601890afd80709")
    #expect(hex("abc") == "a9993e364706816aba3e25717850c26c9cd0d89d")
    #expect(
      hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        == "84983e441c3bd26ebaae4aa1f95129e5e54670f1")
    #expect(hex(String(repeating: "a", count: 1_000_000)) == "34aa973cd4c4daa4f61eeb2bdbad27316534016f")
    let names = try #require(UUID(uuidString: "6ba7b810-9dad-11d1-80b4-00c04fd430c8"))
    #expect(UUID(named: "www.example.com", in: names).uuidString == "2ED6657D-E927-568B-95E1-2665A8AEA6A2")
  }

  @Test("made twice, with more or less in it, the ids are the same; all differ from each other")
  func stable() {
    var talk = SampleTalk()
    talk.repeats(5, "Hoe is dat?", ["open-vraag"])
    let bare = StatementSample.report(talk).statements()
    let full = StatementSample.report(talk, contents: .scores).statements(withText: true)
    #expect(bare.map(\.id) == full.map(\.id))
    #expect(Set(bare.map(\.id)).count == bare.count)
  }

  @Test("a session that went on keeps the ids of what was there")
  func goesOn() {
    var talk = SampleTalk()
    talk.says("Hoe is dat?", ["open-vraag"])
    let before = StatementSample.report(talk, ended: false).statements()
    talk.says("En toen?", ["open-vraag"])
    let after = StatementSample.report(talk, ended: false).statements()
    #expect(after.prefix(2).map(\.id) == before.prefix(2).map(\.id))
    #expect(after.last?.id != before.last?.id)
  }

  @Test("what was taken back and said anew is another statement")
  func branches() {
    var talk = SampleTalk()
    talk.says("Hoe is dat?", ["open-vraag"])
    let first = StatementSample.report(talk).statements()
    let second = StatementSample.report(talk, delay: 60).statements()
    #expect(first[0].id == second[0].id)
    #expect(first[1].id != second[1].id)
  }

  @Test("every id of our own is made of characters that an IRI may have")
  func characters() throws {
    #expect(XAPIName.case("één / twee#") == "\(XAPIName.base)#casus/%C3%A9%C3%A9n%20/%20twee%23")
  }
}
