import Markers
import Testing

@testable import Scenarios
@testable import Scoring

/// A marker of an organisation's own counts as the family that it was given.
@Suite("Markers of a pack of ones own")
struct OwnMarkerTests {
  private static let guide = MarkerGuide(
    SampleCase.guide.entries + [
      .init("gebruiksvraag", .verkennen, name: "vraagt naar gebruik"),
      .init("stopzin", .sturen, name: "zegt dat het moet stoppen"),
      .init("samen-stil", .metacommunicatie, name: "noemt de stilte"),
      .init("crisiskaart", .bouwstenen, name: "de crisiskaart"),
      .init("klank", .signaal, name: "klinkt haastig"),
    ])

  private func appraisal(
    _ scenario: Scenario = SampleCase.scenario(), _ talk: (inout SampleTalk) -> Void
  ) -> Appraisal {
    var sample = SampleTalk(scenario)
    talk(&sample)
    return Appraisal(of: scenario, opening: sample.opening, turns: sample.turns, guide: Self.guide)
  }

  private func text(_ appraisal: Appraisal) -> String {
    Outline.text(of: DebriefWriter.write(appraisal))
  }

  @Test("take the side of their family, and none when they are building blocks or signals")
  func sides() {
    let sides = appraisal { talk in
      for marker in ["gebruiksvraag", "stopzin", "samen-stil", "crisiskaart", "klank"] {
        talk.says("…", [MarkerID(marker)])
      }
    }.turns.map(\.side)
    #expect(sides == [.exploring, .steering, .contact, .neutral, .neutral])
  }

  @Test("are set aside where the case says that they fit")
  func fitting() {
    let turn = appraisal { $0.says("…", ["stopzin"], fitting: ["stopzin"]) }.turns[0]
    #expect(turn.fitted == ["stopzin"] && turn.side == .neutral)
  }

  @Test("are what a step back is laid at")
  func closing() {
    let retry = appraisal { $0.says("Geen slok meer.", ["stopzin"], trust: -2) }.retry
    #expect(retry?.reason == .lost("stopzin"))
  }

  @Test("take an opportunity that names them")
  func opportunity() {
    let glass = SampleCase.chance("glas", takenBy: ["gebruiksvraag"], within: 2)
    var talk = SampleTalk(SampleCase.scenario(chances: [glass]), opened: ["glas"])
    talk.says("Hoeveel drink je?", ["gebruiksvraag"])
    let outcome = Appraisal(
      of: talk.scenario, opening: talk.opening, turns: talk.turns, guide: Self.guide
    ).opportunities.map(\.outcome)
    #expect(outcome == [.taken(turn: 1)])
  }

  @Test("are called by the name that their pack gives, signals never")
  func names() {
    let appraisal = appraisal { talk in
      talk.says("Hoeveel drink je?", ["gesloten-vraag", "gebruiksvraag", "klank"], trust: 1)
      talk.says("Wat is het stil.", ["samen-stil"])
      talk.says("Je kaart.", ["crisiskaart"], contested: ["crisiskaart"])
      talk.says("En je kaart?", ["crisiskaart"])
    }
    let text = text(appraisal).lowercased()
    for name in ["vraagt naar gebruik", "noemt de stilte", "de crisiskaart"] {
      #expect(text.contains(name), "\(name)")
    }
    #expect(!text.contains("haastig"))
    #expect(appraisal.contested.map(\.names) == [["de crisiskaart"]])
    // What opened was not that the question was easy to answer.
    #expect(!text.contains("makkelijk antwoord"))
  }
}
