import Foundation
import Markers
import Testing

/// Whatever is typed gives a hearing, in time that grows with its length.
@Suite("Any input")
struct AnyInputTests {
  @Test(
    "Odd texts give a hearing",
    arguments: [
      "", " ", "...", "…", "?!?!", "((((((((((", "))))", "(", "()", "\u{0}", "a\u{0}b", "😀", "👩‍👩‍👧 hoe is dat?",
      "e\u{301}e\u{301}n", "שלום מה שלומך", "مرحبا", "\u{202E}achterstevoren", "'", "''''", "’t", "@",
      "@@@ @jan",
      ":)", ":", "-", "--", "jij-jij-jij", "1.000,50", "…hoe…is…dat…", "\n\n\n", "Ⅷ", "\u{FEFF}hoe is dat",
    ])
  func oddTexts(text: String) throws {
    let listener = try DutchPack.pack().listener(for: Vocabulary())
    let hearing = listener.listen(to: text, after: text)
    checkRanges(hearing)
  }

  @Test(
    "A long text takes time in proportion",
    arguments: [
      "a", "je ", "hoe is dat? ", "ik zie dat je ", "(", "( ) ", "en ", "niet ", "'", "…",
      "dat dat je je niet ",
    ])
  func longTexts(piece: String) throws {
    let listener = try DutchPack.pack().listener(for: Vocabulary())
    func time(_ bytes: Int) -> Duration {
      let text = String(repeating: piece, count: bytes / piece.utf8.count)
      let start = Self.processorTime()
      checkRanges(listener.listen(to: text, after: text))
      return Self.processorTime() - start
    }
    _ = time(1 << 12)
    let short = time(1 << 13)
    let long = time(1 << 15)
    // Four times the text; a quadratic listener would need sixteen times as long.
    #expect(long < short * 10 + .milliseconds(50))
  }

  @Test(
    "A megabyte of one thing gives a hearing",
    arguments: ["a", "?", "\u{0}", "e\u{301}", "\u{301}", "😀", "ש", "\u{202E}", "…"])
  func megabyte(piece: String) throws {
    let text = String(repeating: piece, count: (1 << 20) / piece.utf8.count)
    checkRanges(try DutchPack.pack().listener(for: Vocabulary()).listen(to: text, after: piece))
  }

  @Test("Any bytes are lines, and each that says something is answered by an object")
  func anyBytes() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SplitMix(state: seed)
    let start = Array("{\"id\":1,\"reply\":\"".utf8)
    for round in 0..<400 {
      var bytes: [UInt8] = Bool.random(using: &random) ? start : []
      for _ in 0..<random.next(below: 120) { bytes.append(UInt8(truncatingIfNeeded: random.next())) }
      if Bool.random(using: &random) { bytes += Array("\"}".utf8) }
      var lines = LineListener(pack: try DutchPack.pack())
      // In two pieces, wherever they are cut.
      let cut = random.next(below: bytes.count + 1)
      let output =
        lines.listen(to: Array(bytes[..<cut])) + lines.listen(to: Array(bytes[cut...])) + lines.finish()
      let answers = output.split(separator: UInt8(ascii: "\n"))
      let spoken = bytes.split(separator: UInt8(ascii: "\n")).filter { $0.contains { $0 > 0x20 } }
      #expect(answers.count == spoken.count, "seed \(seed), round \(round)")
      for answer in answers {
        #expect(
          (try? JSONSerialization.jsonObject(with: Data(answer))) != nil, "seed \(seed), round \(round)")
      }
    }
  }

  /// Of this thread alone: what else the machine does, or other tests do, is not counted.
  private static func processorTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  @Test("Pieces of Dutch, signs and noise in any order")
  func anyMixture() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SplitMix(state: seed)
    let listener = try DutchPack.pack().listener(
      for: Vocabulary(
        topics: [.init(id: "werk", words: ["werk*", "je baas"])],
        people: [.init(id: "broer", words: ["broer", "Sami"], gender: .man, isPresent: false)]))
    let pieces = [
      "hoe", "is", "dat", "je", "ik", "zie", "niet", "?", "!", ".", "...", "(", ")", ",", "\n", "😀", "\u{0}",
      "é",
      "en", "maar", "broer", "werk", "'t", "m'n", "@Sami", "hij", "voel", "'", "”", "-", "123", "ש",
      "\u{301}", "…",
    ]
    for round in 0..<400 {
      var text = ""
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        text += pieces[Int.random(in: 0..<pieces.count, using: &random)]
        if Bool.random(using: &random) { text += " " }
      }
      let hearing = listener.listen(to: text, after: text)
      checkRanges(hearing, "seed \(seed), round \(round): \(text.debugDescription)")
      #expect(listener.listen(to: text, after: text) == hearing, "seed \(seed)")
    }
  }

  private func checkRanges(_ hearing: Hearing, _ comment: Comment? = nil) {
    let count = hearing.reply.utf8.count
    for range in hearing.findings.flatMap(\.words) + hearing.topics.map(\.words) + hearing.people.map(\.words)
    {
      #expect(range.lowerBound >= 0 && range.upperBound <= count && !range.isEmpty, comment)
    }
  }
}
