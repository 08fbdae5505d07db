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

  /// One trait that raises each of three markers: a word that shows it 32 times over weighs 300 points.
  private let traits = """
    wegingen: |
      (markers)  advies regie druk
      (begin)  0 0 0
      (trek)  2400 0 0
      (trek)  0 2400 0
      (trek)  0 0 2400

    """

  private func listener(weighing lines: String...) throws -> Listener {
    try pack(adding: traits + lines.map { "  \($0)\n" }.joined()).listener(for: Vocabulary())
  }

  /// What weighs 300 for a marker in the first clause, by a weighing of three features.
  private func heavy(_ reply: String, _ marker: MarkerID) throws -> [String] {
    let listener = try listener(
      weighing: "ik|xylofoon  o", "elders|xylofoon  Oo", "begin  OOo")
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
    let listener = try listener(weighing: "elders|xylofoon  Oo")
    #expect(
      listener.listen(to: "De plant. Een xylofoon.", after: "").findings.contains {
        $0.marker == "regie" && $0.clause == 0
      })
    #expect(!listener.listen(to: "Een xylofoon.", after: "").markers.contains("regie"))
  }

  @Test("A trait counts once it shows: what two words bring over the edge, neither does alone")
  func edge() throws {
    let listener = try pack(
      adding: traits + "  (trekken)  -20\n  xylofoon  _\n  trommel  _\n"
    ).listener(for: Vocabulary())
    func points(_ reply: String) throws -> MarkerPoints {
      try #require(listener.points(for: "advies", inClause: 0, of: reply, after: ""))
    }
    #expect(try points("Een xylofoon.").total == 0)
    #expect(try points("Een xylofoon.").parts.isEmpty)
    #expect(try points("Een trommel.").total == 0)
    let both = try points("Een xylofoon trommel.")
    #expect(both.total == 112)
    #expect(Set(both.parts.map(\.points)) == [150])
  }

  @Test("A word said many times in a row weighs once")
  func repeated() throws {
    #expect(try heavy("Ik koop een xylofoon xylofoon xylofoon.", "advies") == ["'xylofoon' bij ik"])
  }

  @Test("A letter before the one for nothing speaks against a trait")
  func against() throws {
    let listener = try listener(weighing: "xylofoon  oo", "trommel  ?O")
    func total(_ reply: String, _ marker: MarkerID) -> Int? {
      listener.points(for: marker, inClause: 0, of: reply, after: "")?.total
    }
    #expect(total("Een xylofoon.", "advies") == 300 && total("Een xylofoon.", "regie") == 300)
    #expect(total("Een xylofoon trommel.", "advies") == 150)
    #expect(total("Een xylofoon trommel.", "regie") == 300)
    #expect(total("Een trommel.", "advies") == 0)
  }

  @Test("What cannot be weighed is refused at its line")
  func unknown() throws {
    for line in [
      "<bestaatniet>  o", ":bestaatniet  o", "bestaatniet|maar  o", "maar", "maar  o o", "maar  p", "maar  é",
      "maar  \(String(repeating: "o", count: 65))", "(markers)  bestaatniet", "(begin)  veel",
      "(begin)  40000", "(begin)  1 2", "(trek)  1 2",
    ] {
      let refusal = #expect(throws: InvalidSource.self) {
        try pack(adding: "wegingen: |\n  (markers)  advies\n  \(line)\n")
      }
      #expect(refusal?.diagnostics.first?.position.line == 3, "\(line)")
    }
  }

  @Test("A weighing of an earlier version is refused, but not when it was kept: then rules are heard alone")
  func earlier() throws {
    let own = "wegingen: |\n  (letters)  advies=a\n  (begin)  a-60\n  bel  a120\n"
    let refusal = #expect(throws: InvalidSource.self) { try pack(adding: own) }
    #expect(refusal?.diagnostics.first?.position.line == 1)
    let sources = try DutchPack.sources() + [(data: Data(own.utf8), file: "eigen.yaml")]
    let kept = try MarkerPack.compile(sources, isKept: true)
    #expect(try kept.hasEarlierWeighing && !DutchPack.pack().hasEarlierWeighing)
    let heard = kept.listener(for: Vocabulary()).listen(to: "Wat maakt dat zo moeilijk?", after: "")
    #expect(heard.markers.contains("open-vraag"))
    #expect(heard.findings.allSatisfy { !$0.rule.hasSuffix("/samen") })
  }
}
