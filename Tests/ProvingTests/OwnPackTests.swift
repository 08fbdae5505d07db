import Diagnostics
import Markers
import Proving
import Testing

@Suite("A case with a pack of its own, gone through")
struct OwnPackTests {
  private static func corner(by marker: String) -> [(old: String, new: String)] {
    [
      (
        "  tuin:\n    opent",
        "  hoek:\n    opent: Een hoek.\n    reacties: [{ zegt: [Nou., Poe.] }]\n  tuin:\n    opent"
      ),
      ("      - reactie: werk\n", "      - { op: \(marker), naar: hoek }\n      - reactie: werk\n"),
    ]
  }

  @Test("the talk that shows a finding is made of the samples of its own rules")
  func witness() throws {
    let findings = try GoodCase.proof(Self.corner(by: "vakantie"), pack: Showcase.wholePack.get()).findings
    let trap = try #require(findings.first { $0.kind.code == "VK104" }?.advice)
    #expect(trap.hasPrefix("Zo kom je er:\n") && trap.contains("1. Ga je nog op vakantie?"), "\(trap)")
  }

  @Test("who explores walks also by the markers of its own that explore")
  func walk() throws {
    let own = Marker(id: "gebruiksvraag", family: .verkennen, name: "vraagt naar gebruik")
    let markers = try GoodCase.pack.get().markers + [own]
    let scenario = try GoodCase.compile(
      GoodCase.changed(Self.corner(by: "gebruiksvraag")), hearing: markers)
    func visits(_ name: String, own: [Marker]) throws -> Int {
      let style = try #require(WalkingStyle.all.first { $0.name == name })
      return Walker(scenario, markers: markers, own: own).walk(style, count: 200, seed: 1).scenes["hoek"] ?? 0
    }
    #expect(try visits("verkenner", own: [own]) > 0)
    #expect(try visits("verkenner", own: []) == 0)
    #expect(try visits("stuurder", own: [own]) == 0)
  }
}
