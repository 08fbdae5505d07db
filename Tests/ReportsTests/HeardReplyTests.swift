import Dialogue
import Markers
import Scoring
import Testing

@testable import Reports

/// What was heard stands in the very words that gave it.
@Suite struct HeardReplyTests {
  private static let guide = MarkerGuide([
    .init("open-vraag", .verkennen), .init("regie", .verkennen), .init("advies", .sturen),
    .init("meta-verkennen", .metacommunicatie), .init("groet", .signaal),
  ])

  /// Words between « and » gave the finding; the signs themselves are not in the reply.
  private static func turn(
    _ findings: [(MarkerID, String)], reply: String, contested: [MarkerID] = [], fitting: [MarkerID] = []
  ) -> ScoredTurn {
    let found = findings.enumerated().map { clause, finding in
      Finding(
        marker: finding.0, rule: "proef", words: ranges(finding.1, in: reply), sentence: 0, clause: clause)
    }
    let record = TurnRecord(
      number: 1, hearing: Hearing(reply: reply, findings: found), scene: "s", reaction: "r", lines: [],
      sceneAfter: "s", levels: [:], facts: [], opened: [], fitting: fitting, ending: nil, contested: contested
    )
    return ScoredTurn(record, guide: guide)
  }

  private static func ranges(_ words: String, in reply: String) -> [Range<Int>] {
    words.split(separator: "|").compactMap { part in
      reply.firstRange(of: part).map { range in
        let start = reply.utf8.distance(from: reply.startIndex, to: range.lowerBound)
        return start..<start + part.utf8.count
      }
    }
  }

  /// `[families:text^numbers]`, plain text as it is.
  private static func outline(_ turn: ScoredTurn) -> String {
    HeardReply(turn, guide: guide).passages.map { passage in
      let numbers = passage.numbers.map { "^" + $0 } ?? ""
      return passage.families.isEmpty
        ? passage.text + numbers : "[\(passage.families.joined(separator: "+")):\(passage.text)]\(numbers)"
    }.joined()
  }

  @Test func oneThingNeedsNoNumber() {
    let turn = Self.turn([("open-vraag", "Wat maakt")], reply: "Wat maakt dat je twijfelt?")
    #expect(Self.outline(turn) == "[verkennen:Wat maakt] dat je twijfelt?")
  }

  @Test func severalAreTiedToTheirWordsByNumber() {
    let turn = Self.turn(
      [("open-vraag", "Wat wil jij"), ("advies", "zou gaan")], reply: "Wat wil jij? Ik zou gaan.")
    #expect(Self.outline(turn) == "[verkennen:Wat wil jij]^1? Ik [sturen:zou gaan]^2.")
  }

  @Test func wordsThatGaveTwoThingsShowBoth() {
    let turn = Self.turn(
      [("meta-verkennen", "Ik zie dat je wegkijkt"), ("open-vraag", "je wegkijkt, wat gebeurt er")],
      reply: "Ik zie dat je wegkijkt, wat gebeurt er?")
    #expect(
      Self.outline(turn)
        == "[contact:Ik zie dat ][verkennen+contact:je wegkijkt]^1[verkennen:, wat gebeurt er]^2?")
  }

  @Test func aNumberComesAfterTheLongestOfSeparateWords() {
    let turn = Self.turn(
      [("advies", "Je moet|bellen"), ("regie", "zelf weten")], reply: "Je moet hem bellen, maar zelf weten.")
    #expect(Self.outline(turn) == "[sturen:Je moet]^1 hem [sturen:bellen], maar [verkennen:zelf weten]^2.")
  }

  @Test func whatIsHeardTwiceIsNamedOnce() {
    let turn = Self.turn(
      [("open-vraag", "Wat"), ("regie", "mag"), ("open-vraag", "Hoe dan")], reply: "Wat mag? Hoe dan?")
    #expect(HeardReply(turn, guide: Self.guide).heard.map(\.name) == ["regie", "open vraag"])
    #expect(Self.outline(turn) == "[verkennen:Wat] [verkennen:mag]^1? [verkennen:Hoe dan]^2?")
  }

  @Test func numbersInOnePlaceAreKeptApart() {
    let turn = Self.turn([("open-vraag", "Wat nu"), ("advies", "Wat nu")], reply: "Wat nu?")
    #expect(Self.outline(turn) == "[verkennen+sturen:Wat nu]^1,2?")
  }

  @Test func aRangeInTheMiddleOfALetterTakesTheWholeLetter() {
    let reply = "Één 👩‍👩‍👧 dag"
    let edges = LetterEdges(reply)
    #expect(edges.snapped(1..<2) == 0..<2)
    #expect(edges.snapped(8..<9) == 6..<24)
    #expect(edges.snapped(20..<900) == 6..<reply.utf8.count)
    #expect(edges.snapped(900..<901).isEmpty)
  }

  @Test func whatIsContestedOrFittedIsSaidSo() {
    let turn = Self.turn(
      [("advies", "zou gaan"), ("open-vraag", "Wat vind jij")], reply: "Ik zou gaan. Wat vind jij?",
      contested: ["open-vraag"], fitting: ["advies"])
    let heard = HeardReply(turn, guide: Self.guide).heard
    #expect(heard.map(\.isContested) == [false, true])
    #expect(heard.map(\.fits) == [true, false])
    #expect(Self.outline(turn).contains("[betwist:Wat vind jij]"))
  }

  @Test func aSignalIsNotShown() {
    let turn = Self.turn([("groet", "Hallo")], reply: "Hallo Noor")
    #expect(HeardReply(turn, guide: Self.guide).heard.isEmpty)
    #expect(Self.outline(turn) == "Hallo Noor")
  }

  @Test(arguments: 0..<200)
  func noWordIsLostOrSaidTwice(_ seed: Int) {
    var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let letters = ["a", "é", " ", "👍🏽", "(", ")", "\u{202E}", "e\u{301}", "\n", "<", "ß"]
    let reply = (0..<next(30)).map { _ in letters[next(letters.count)] }.joined()
    let findings = (0..<next(6)).map { clause in
      let start = next(40)
      return Finding(
        marker: ["open-vraag", "advies", "meta-verkennen"][next(3)], rule: "r",
        words: [start..<start + next(20)],
        sentence: 0, clause: clause)
    }
    let record = TurnRecord(
      number: 1, hearing: Hearing(reply: reply, findings: findings), scene: "s", reaction: "r", lines: [],
      sceneAfter: "s", levels: [:], facts: [], opened: [], fitting: [], ending: nil)
    let passages = HeardReply(ScoredTurn(record, guide: Self.guide), guide: Self.guide).passages
    #expect(passages.map(\.text).joined() == reply, "seed \(seed)")
  }
}
