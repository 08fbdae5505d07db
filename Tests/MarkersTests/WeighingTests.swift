import Diagnostics
import Foundation
import Markers
import Testing

@Suite("The weighing of what rules heard")
struct WeighingTests {
  private func pack(adding own: String) throws -> MarkerPack {
    try MarkerPack.compile(try DutchPack.sources() + [(data: Data(own.utf8), file: "eigen.yaml")])
  }

  private let proof = """
    markers:
      oordeel:
        regels:
          proef:
            hoort: xylofoon
            voorbeeld: Een xylofoon.
    """

  @Test("A rule of an organisation's own pack stands, whatever the weighing says")
  func ownRule() throws {
    let reply = "Wil je iets over je xylofoon vertellen?"
    #expect(try !DutchPack.markers(reply).contains("oordeel"))
    let hearing = try pack(adding: proof).listener(for: Vocabulary()).listen(to: reply, after: "")
    #expect(hearing.findings.contains { $0.rule == "oordeel/proef" })
  }

  @Test("What is heard had points enough, heaviest first")
  func points() throws {
    let listener = try DutchPack.pack().listener(for: Vocabulary())
    let context = "Als ik ze bel, begint alles weer opnieuw."
    for reply in ["Je houdt ze op afstand, en je mist ze.", "Je moet ze gewoon bellen.", "Hoe was dat?"] {
      let hearing = listener.listen(to: reply, after: context)
      #expect(!hearing.findings.isEmpty)
      for finding in hearing.findings where try DutchPack.pack().family(of: finding.marker) != .signaal {
        let points = listener.points(
          for: finding.marker, inClause: finding.clause, of: reply, after: context)
        let parts = try #require(points).parts
        #expect(try #require(points).total >= 60, "\(finding.marker) in \(reply)")
        #expect(parts == parts.sorted { abs($0.points) > abs($1.points) })
      }
    }
  }

  @Test("What is heard without a rule shows the words that decided")
  func evidence() throws {
    let reply = "Je houdt de deur dicht, en achter die deur zit je alleen."
    let hearing = try DutchPack.pack().listener(for: Vocabulary()).listen(to: reply, after: "Ik zie niemand.")
    let finding = try #require(hearing.findings.first { $0.rule == "diepe-reflectie/samen" })
    #expect(!finding.words.isEmpty)
    #expect(finding.words.allSatisfy { $0.upperBound <= reply.utf8.count })
  }

  /// What weighs 300 for a marker in the first clause, by a weighing of three features.
  private func heavy(_ reply: String, _ marker: MarkerID) throws -> [String] {
    let own = """
      wegingen: |
        (begin)  advies=0
        ik|xylofoon  advies=300
        elders|xylofoon  regie=300
        begin  druk=300
      """
    let listener = try pack(adding: own).listener(for: Vocabulary())
    let points = listener.points(for: marker, inClause: 0, of: reply, after: "")
    return (points?.parts ?? []).filter { $0.points == 300 }.map(\.text)
  }

  @Test("A word says something else by who is spoken of, and the word 'begin' is a word")
  func voices() throws {
    #expect(try heavy("Ik koop een xylofoon.", "advies") == ["'xylofoon' bij ik"])
    #expect(try heavy("Je koopt een xylofoon.", "advies").isEmpty)
    #expect(try heavy("Dat is het begin.", "druk") == ["'begin'"])
  }

  @Test("A word says something to the other clauses of the reply too, never to its own")
  func elsewhere() throws {
    #expect(
      try heavy("Wil jij er iets over zeggen? Het is jouw xylofoon.", "regie") == [
        "'xylofoon' elders in de beurt"
      ])
    #expect(try heavy("Het is jouw xylofoon.", "regie").isEmpty)
    let own = "wegingen: |\n  (begin)  advies=0 regie=0\n  elders|xylofoon  regie=300\n"
    let listener = try pack(adding: own).listener(for: Vocabulary())
    #expect(
      listener.listen(to: "De plant. Een xylofoon.", after: "").findings.contains {
        $0.marker == "regie" && $0.clause == 0
      })
    #expect(!listener.listen(to: "Een xylofoon.", after: "").markers.contains("regie"))
  }

  @Test("A word said many times in a row weighs once")
  func repeated() throws {
    #expect(try heavy("Ik koop een xylofoon xylofoon xylofoon.", "advies") == ["'xylofoon' bij ik"])
  }

  @Test("A marker may go by a letter")
  func letters() throws {
    let own = """
      wegingen: |
        (letters)  advies=a regie=B
        (begin)  a0 B0 druk=0
        xylofoon \t a-300\tB300 druk=30\t
      """
    let listener = try pack(adding: own).listener(for: Vocabulary())
    func points(_ marker: MarkerID) -> [Int] {
      let found = listener.points(for: marker, inClause: 0, of: "Een xylofoon.", after: "")
      return (found?.parts ?? []).filter { $0.text == "'xylofoon'" }.map(\.points)
    }
    #expect(points("advies") == [-300] && points("regie") == [300] && points("druk") == [30])
  }

  @Test("An unknown feature or marker is refused at its line")
  func unknown() throws {
    for line in [
      "<bestaatniet>  advies=20", ":bestaatniet  advies=20", "bestaatniet|maar  advies=20",
      "maar  bestaatniet=20", "maar  advies", "maar  q20", "(letters)  advies=ab", "(letters)  bestaatniet=a",
    ] {
      let refusal = #expect(throws: InvalidSource.self) {
        try pack(adding: "wegingen: |\n  (begin)  advies=0\n  \(line)\n")
      }
      #expect(refusal?.diagnostics.first?.position.line == 3, "\(line)")
    }
  }
}
