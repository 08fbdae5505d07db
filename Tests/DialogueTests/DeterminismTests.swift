import Dialogue
import Markers
import Testing

@Suite("The same input gives the same conversation")
struct DeterminismTests {
  private static let repertoire: [Hearing] = [
    Play.reply("open-vraag", about: ["werk"]), Play.reply("open-vraag"), Play.reply("reflectie"),
    Play.reply("regie"), Play.reply("ruimte"), Play.reply("advies"), Play.reply("druk"),
    Play.reply("meta-verkennen"), Play.reply("stilte"), Play.reply("open-vraag", to: ["vader"]), Play.reply(),
  ]

  /// A run of replies made from a seed that a failure prints.
  private func play(_ mode: Talk.Mode, seed: UInt64) throws -> Talk {
    var talk = try Talk(mode, seed: seed)
    var generator = SplitMix(state: seed)
    for _ in 0..<12 where !talk.conversation.isOver {
      try talk.say(Self.repertoire[Int.random(in: Self.repertoire.indices, using: &generator)])
    }
    return talk
  }

  @Test("twice, and with saving and restoring after each turn", arguments: UInt64(1)...40)
  func same(seed: UInt64) throws {
    let turns = try play(.inOneGo, seed: seed).turns
    #expect(try play(.inOneGo, seed: seed).turns == turns)
    #expect(try play(.savedAndRestored, seed: seed).turns == turns)
  }

  @Test(
    "no line is said twice, every turn is answered, levels stay on their scale", arguments: UInt64(1)...40)
  func invariants(seed: UInt64) throws {
    let talk = try play(.inOneGo, seed: seed)
    let lines = (talk.opening + talk.turns.flatMap(\.lines)).filter { $0.id != "stil" }
    #expect(Set(lines.map(\.id)).count == lines.count)
    for turn in talk.turns {
      #expect(!turn.lines.isEmpty || turn.ending != nil)
      #expect(turn.levels.values.allSatisfy { (0...10).contains($0) })
    }
  }

  @Test("another seed can choose other words")
  func seedMatters() throws {
    let openings = try (1...20).map { seed in
      var talk = try Talk(.inOneGo, seed: UInt64(seed))
      return try talk.say(Play.reply("open-vraag", about: ["werk"])).lines[0].text
    }
    #expect(Set(openings).count > 1)
  }
}
