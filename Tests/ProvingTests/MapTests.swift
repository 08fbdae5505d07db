import Foundation
import Scenarios
import Testing

@testable import Proving

@Suite("A case as a picture")
struct MapTests {
  private func map(covered: Bool = false) throws -> CaseMap {
    let scenario = try RiaCase.compile(
      proof: "{ naam: een bezoek, zegt: [Hoe is het om hier te wonen?], verwacht: { scene: gang } }")
    let run = try RiaCase.run(scenario)
    return CaseMap(
      scenario,
      coverage: covered ? Coverage(of: scenario, by: [.init(opening: run.opening, turns: run.turns)]) : nil)
  }

  @Test("has a box for each scene and ending, and one arrow for all reactions that lead the same way")
  func boxes() throws {
    let map = try map()
    #expect(map.boxes.map(\.id) == ["keuken", "gang", "dag"])
    #expect(map.boxes.map(\.kind) == [.scene, .scene, .ending])
    #expect(map.boxes.map(\.isStart) == [true, false, false])
    #expect(map.arrows.map(\.reactions) == [["keuken/kat", "keuken/wonen"], ["gang/dag"]])
    #expect(map.arrows.map(\.kind) == [.way, .endingThatFits])
  }

  @Test("says how much trust the easiest way takes")
  func trust() throws {
    let scenario = try GoodCase.compile(GoodCase.text)
    let map = CaseMap(scenario)
    #expect(map.trustName == "vertrouwen")
    // One of the two ways out of the garden asks for no trust at all.
    #expect(map.boxes.map(\.trust) == [0, 0, 0, 6, 0])
    let strict = try GoodCase.compile(
      GoodCase.text.replacing(
        "- reactie: vraag",
        with: "- als: niet (vertrouwen < 4) en (werk-genoemd of vertrouwen > 5)\n        reactie: vraag"))
    #expect(CaseMap(strict).boxes.first { $0.id == "tuin" }?.trust == 4)
  }

  @Test("marks what no proof reached")
  func coverage() throws {
    let map = try map(covered: true)
    #expect(map.boxes.map(\.met?.count) == [1, 1, 0])
    #expect(map.arrows.map(\.count) == [1, 0])
    #expect(SVGMap.text(map).contains("door geen proef bereikt"))
    #expect(MermaidMap.text(map).contains("-.->|\"onbeproefd\"|"))
  }

  @Test(
    "is well-formed and harmless, whatever the author calls things",
    arguments: [
      #"<script>alert("x")</script> & 'zo'"#, "een \\ \"titel\" met | { } [ ] en #1;", "é 🙂 \u{202E}om",
    ])
  func escapes(title: String) throws {
    let quoted = "'\(title.replacing("'", with: "''"))'"
    let scenario = try GoodCase.compile(
      GoodCase.text.replacing("titel: Noor twijfelt", with: "titel: \(quoted)")
        .replacing("titel: Open,", with: "titel: \(quoted),"))
    let map = CaseMap(scenario)
    let svg = SVGMap.text(map)
    #expect(!svg.contains("<script"))
    #expect(WellFormed.check(svg))
    for line in DOTMap.text(map).split(separator: "\n") where line.contains("label=") {
      let unescaped = line.replacing("\\\\", with: "").replacing("\\\"", with: "")
      #expect(unescaped.count { $0 == "\"" }.isMultiple(of: 2))
    }
    for line in MermaidMap.text(map).split(separator: "\n").dropFirst(4) {
      #expect(line.count { $0 == "\"" }.isMultiple(of: 2))
      #expect(!line.contains("<script"))
    }
  }

  @Test("the same case gives the same picture")
  func deterministic() throws {
    #expect(SVGMap.text(try map(covered: true)) == SVGMap.text(try map(covered: true)))
  }
}

/// Whether every tag of a text closes in its place.
private enum WellFormed {
  static func check(_ xml: String) -> Bool {
    var open: [Substring] = []
    for part in xml.split(separator: "<").dropFirst(xml.hasPrefix("<") ? 0 : 1) {
      guard let end = part.firstIndex(of: ">") else { return false }
      let tag = part[..<end]
      let name = tag.prefix { $0.isLetter || $0 == "/" }
      if tag.hasPrefix("/") {
        guard open.popLast() == name.dropFirst() else { return false }
      } else if !tag.hasSuffix("/") {
        open.append(name)
      }
    }
    return open.isEmpty
  }
}
