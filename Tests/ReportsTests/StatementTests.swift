import Foundation
import Testing

@testable import Reports
@testable import Scoring

@Suite("A session as xAPI statements")
struct StatementTests {
  private static let talk: SampleTalk = {
    var talk = SampleTalk()
    talk.says("Hoe is dat voor je?", ["open-vraag"], answer: "Lastig.", trust: 1)
    talk.says("Je moet hem bellen.", ["advies", "druk"], fitting: ["advies"], contested: ["druk"])
    talk.says("")
    talk.says("Dank je wel.", ["waardering"], ending: "stap")
    return talk
  }()

  @Test("it begins, each reply follows in order, and it is completed")
  func order() {
    let statements = StatementSample.report(Self.talk).statements()
    #expect(
      statements.map(\.verb.id)
        == ["initialized", "answered", "answered", "answered", "answered", "completed"]
        .map { "http://adlnet.gov/expapi/verbs/\($0)" })
    #expect(statements.first?.object.definition?.type == "http://adlnet.gov/expapi/activities/simulation")
    #expect(Set(statements.map(\.context.registration)) == ["3f2504e0-4f89-41d3-9a0c-0305e82c3301"])
    #expect(statements.map(\.timestamp) == statements.map(\.timestamp).sorted())
    #expect(statements[1].timestamp == "2027-01-15T08:00:01.005Z")
    #expect(statements.last?.result?.completion == true)
  }

  @Test("one that was left without an ending is terminated, where it was left")
  func terminated() {
    var talk = SampleTalk()
    talk.says("Hoe is het?", ["open-vraag"])
    let statements = StatementSample.report(talk, ended: false).statements()
    #expect(statements.last?.verb.id == "http://adlnet.gov/expapi/verbs/terminated")
    #expect(statements.last?.timestamp == statements[1].timestamp)
    #expect(statements.last?.result?.completion == false)
  }

  @Test("a session without any reply begins and is left")
  func empty() {
    let statements = StatementSample.report(SampleTalk(), ended: false).statements()
    #expect(statements.map(\.verb.display["nl"]) == ["begon", "stopte met"])
  }

  @Test("the trainee is a drawn name with an account, and nothing else")
  func actor() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for statement in StatementSample.report(Self.talk).statements() {
      let actor = String(decoding: try encoder.encode(statement.actor), as: UTF8.self)
      #expect(
        actor == #"{"account":{"homePage":"\#(XAPIName.base)","name":"k4m2p"},"objectType":"Agent"}"#)
    }
  }

  @Test("a reply carries its markers, their rules, what she contested and what fitted")
  func markers() throws {
    let statements = StatementSample.report(Self.talk).statements()
    let extensions = try #require(statements[2].result?.extensions)
    let base = XAPIName.base
    #expect(
      extensions == [
        "\(base)#gegeven/markers": .list([
          .object([
            "marker": .text("\(base)#marker/advies"), "regel": .text("\(base)#regel/advies/proef"),
            "familie": .text("sturen"), "passend": .yes,
          ]),
          .object([
            "marker": .text("\(base)#marker/druk"), "regel": .text("\(base)#regel/druk/proef"),
            "familie": .text("sturen"), "oneens": .yes,
          ]),
        ])
      ])
    #expect(statements[3].result?.extensions?["\(base)#gegeven/stilte"] == .yes)
  }

  @Test("what she answered to is the line that was said before")
  func prompts() {
    let statements = StatementSample.report(Self.talk).statements()
    #expect(
      statements[1...3].map(\.object.id)
        == ["o", "l1", "l2"].map {
          "\(XAPIName.base)#casus/noor/regel/\($0)"
        })
    #expect(statements[2].object.definition?.description == ["nl": "Lastig."])
  }

  @Test("typed words and scores stay out unless asked for")
  func contents() throws {
    let report = StatementSample.report(Self.talk)
    let bare = try Statement.file(report.statements())
    for word in ["bellen", "Dank je", "score", "#gegeven/kant", "toestand"] { #expect(!bare.contains(word)) }
    let withText = try Statement.file(report.statements(withText: true))
    #expect(withText.contains(#""response":"Je moet hem bellen.""#))
    #expect(withText.contains(#""woorden":"Je moet hem bellen.""#))
    #expect(!withText.contains("#gegeven/kant"))
    let withScores = try Statement.file(
      StatementSample.report(Self.talk, contents: .scores).statements())
    #expect(withScores.contains(#"gegeven/kant":"verkennend""#))
    #expect(withScores.contains(#""noor.vertrouwen":4"#))
    #expect(!withScores.contains("bellen"))
  }

  @Test("a score is the ratio of the debrief, from -1 to 1, and absent where there is none")
  func scores() throws {
    var short = SampleTalk()
    short.says("Hoe is dat?", ["open-vraag"])
    #expect(StatementSample.report(short, contents: .scores).statements().last?.result?.score == nil)
    for (reply, marker, expected) in [("Hoe?", "open-vraag", 1.0), ("Moet.", "advies", -1.0)] {
      var talk = SampleTalk()
      talk.repeats(9, reply, [.init(marker)])
      let last = try #require(StatementSample.report(talk, contents: .scores).statements().last)
      #expect(last.result?.score?.scaled == expected)
    }
  }

  @Test("a long reply is to a long-fill-in, a short one to a fill-in")
  func lengths() {
    var talk = SampleTalk()
    talk.says(String(repeating: "é", count: 250))
    talk.says(String(repeating: "é", count: 251))
    let answered = StatementSample.report(talk).statements()[1...2]
    #expect(answered.map(\.object.definition?.interactionType) == ["fill-in", "long-fill-in"])
    #expect(answered.last?.object.id.hasSuffix("/lang") == true)
  }

  @Test("of a reply about herself in danger nothing goes along, nor of the answer to it")
  func danger() throws {
    var talk = SampleTalk()
    talk.says("Ik wil zelf niet meer.", ["zelfnood"], answer: "Wat zeg je nu?", reaction: "zelf-in-nood")
    talk.says("Sorry.", ["excuus"])
    let statements = StatementSample.report(talk, contents: .scores).statements(withText: true)
    #expect(statements[1].result == nil)
    let text = try Statement.file(statements)
    for word in ["zelfnood", "niet meer", "Wat zeg je nu", "zelf-in-nood"] { #expect(!text.contains(word)) }
  }
}
