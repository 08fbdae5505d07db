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

  @Test("Points add up to what was heard")
  func points() throws {
    let listener = try DutchPack.pack().listener(for: Vocabulary())
    let context = "Als ik ze bel, begint alles weer opnieuw."
    for reply in ["Je houdt ze op afstand, en je mist ze.", "Je moet ze gewoon bellen.", "Hoe was dat?"] {
      let hearing = listener.listen(to: reply, after: context)
      for marker in try DutchPack.pack().markers where marker.family != .signaal {
        let clauses = listener.points(for: marker.id, in: reply, after: context)
        let isHeard = hearing.markers.contains(marker.id)
        let most = clauses.map(\.total).max() ?? 0
        #expect(!isHeard || most >= 60, "\(marker.id) in \(reply)")
        for clause in clauses {
          #expect(clause.parts == clause.parts.sorted { abs($0.points) > abs($1.points) })
        }
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

  @Test("A word says something else by who is spoken of, and the word 'begin' is a word")
  func voices() throws {
    let own = "wegingen: |\n  (begin)  advies=0\n  ik|xylofoon  advies=300\n  begin  druk=300\n"
    let listener = try pack(adding: own).listener(for: Vocabulary())
    func parts(_ reply: String, _ marker: MarkerID) -> [String] {
      listener.points(for: marker, in: reply, after: "").flatMap(\.parts).filter { $0.points == 300 }.map(
        \.text)
    }
    #expect(parts("Ik koop een xylofoon.", "advies") == ["'xylofoon' bij ik"])
    #expect(parts("Je koopt een xylofoon.", "advies").isEmpty)
    #expect(parts("Dat is het begin.", "druk") == ["'begin'"])
  }

  @Test("An unknown feature or marker is refused at its line")
  func unknown() throws {
    for line in [
      "<bestaatniet>  advies=20", ":bestaatniet  advies=20", "bestaatniet|maar  advies=20",
      "maar  bestaatniet=20", "maar  advies",
    ] {
      let refusal = #expect(throws: InvalidSource.self) {
        try pack(adding: "wegingen: |\n  (begin)  advies=0\n  \(line)\n")
      }
      #expect(refusal?.diagnostics.first?.position.line == 3, "\(line)")
    }
  }
}
