import Scenarios
import Testing

@Suite("How far a case has come")
struct CaseSizeTests {
  @Test("a sketch hears what it lacks to be practised with")
  func sketch() throws {
    let size = CaseSize(of: try Sample.compile().scenario)
    #expect(size.level == .sketch)
    #expect(size.lines == 6)
    #expect(size.lacks(for: .practicable) == ["4 scènes", "34 zinnen"])
    #expect(size.lacks(for: .full) == ["10 scènes", "114 zinnen", "2 eindes", "6 proeven", "3 kansen"])
  }

  @Test("what a level means tells what it takes")
  func meaning() {
    let meaning = CaseSize.meaning(of: .practicable)
    #expect(meaning.contains("minstens 6 scènes, 40 zinnen en de gedeelde basis"))
    #expect(CaseSize.meaning(of: .full).contains("12 scènes, 120 zinnen, 4 eindes, 6 proeven, 3 kansen"))
  }

  @Test("lines of the base and lines that stand twice do not count")
  func ownLines() throws {
    let more = Sample.text.replacing("[Dat hoor ik vaker., Ja hoor.]", with: "[Ja hoor., Ja hoor., Nou.]")
    #expect(CaseSize(of: try Sample.compile(more).scenario).lines == 6)
  }

  @Test("six scenes and forty lines on the shared base are enough")
  func practicable() throws {
    let scenes = (1...4).map { number in
      "  kamer\(number):\n    opent: Hier is kamer \(number).\n    herhaling: ["
        + (1...8).map { "Dit is zin \($0) van kamer \(number)." }.joined(separator: ", ") + "]\n"
    }
    let grown = Sample.text.replacing("  afronding:\n", with: scenes.joined() + "  afronding:\n")
    let size = CaseSize(of: try Sample.compile(grown).scenario)
    #expect(size.lacks(for: .practicable) == [])
    #expect(size.level == .practicable)
  }
}
