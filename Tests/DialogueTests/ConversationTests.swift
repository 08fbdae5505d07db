import Dialogue
import Markers
import Scenarios
import Testing

@Suite("A conversation")
struct ConversationTests {
  @Test("opens with the words of the first scene", arguments: Talk.Mode.allCases)
  func opening(mode: Talk.Mode) throws {
    let talk = try Talk(mode)
    #expect(talk.opening.map(\.text) == ["(kijkt naar zijn vader) Ja, daar zijn we dan."])
    #expect(talk.opening.map(\.speaker) == ["jan"])
  }

  @Test(
    "the first reaction that fits is taken: pressure goes before a question", arguments: Talk.Mode.allCases)
  func order(mode: Talk.Mode) throws {
    var talk = try Talk(mode)
    let turn = try talk.say(Play.reply("open-vraag", "druk", about: ["werk"]))
    #expect(turn.reaction == "kamer/druk")
    #expect(turn.levels == ["jan.vertrouwen": 1, "jan.spanning": 8, "vader.zorg": 8])
    #expect(turn.facts == ["ruzie"])
  }

  @Test("a topic counts only in the sentence of the marker", arguments: Talk.Mode.allCases)
  func sameSentence(mode: Talk.Mode) throws {
    var talk = try Talk(mode)
    let apart = Hearing(
      reply: "…",
      findings: [Finding(marker: "open-vraag", rule: "test", words: [], sentence: 1, clause: 1)],
      topics: [Mention(id: "werk", sentence: 0, words: 0..<1)])
    #expect(try talk.say(apart).reaction == "vangnet")
    #expect(try talk.say(Play.reply("open-vraag", about: ["werk"])).reaction == "kamer/open-vraag+werk")
  }

  @Test("who was addressed answers, and others may join in", arguments: Talk.Mode.allCases)
  func addressee(mode: Talk.Mode) throws {
    var talk = try Talk(mode)
    let turn = try talk.say(Play.reply("open-vraag", to: ["vader"]))
    #expect(turn.lines.map(\.speaker) == ["vader", "jan"])
    #expect(turn.levels["vader.zorg"] == 7)
  }

  @Test("what she does in parentheses is heard", arguments: Talk.Mode.allCases)
  func action(mode: Talk.Mode) throws {
    var talk = try Talk(mode)
    #expect(try talk.say(Play.reply(doing: ["ik zet koffie neer"])).lines.map(\.text) == ["Zwart graag."])
  }

  @Test("words step aside when they have been said; consequences do not", arguments: Talk.Mode.allCases)
  func repetition(mode: Talk.Mode) throws {
    var talk = try Talk(mode)
    var said: [String] = []
    for _ in 0..<7 { said += try talk.say(Play.reply("open-vraag", about: ["werk"])).lines.map(\.text) }
    #expect(Set(said).count == said.count)
    #expect(
      Set(said.prefix(3)) == [
        "Op het werk gaat het.", "Mijn baas belt nooit.", "Ik werk bij een kwekerij.",
      ])
    #expect(Set(said[3...4]) == ["Dat zei ik al.", "(haalt zijn schouders op)"])
    #expect(talk.turns.last?.levels["jan.vertrouwen"] == 5, "the ceiling holds")
    #expect(talk.turns.map(\.reaction).allSatisfy { $0 == "kamer/open-vraag+werk" })
  }

  @Test("a detour returns to where it left, without opening it again", arguments: Talk.Mode.allCases)
  func detour(mode: Talk.Mode) throws {
    var talk = try Talk(mode)
    #expect(try talk.say(Play.reply("regie")).lines.map(\.text) == ["(loopt naar de gang) Even lucht."])
    let back = try talk.say(Play.reply("ruimte"))
    #expect(back.lines.map(\.text) == ["Zo. Beter."])
    #expect(back.sceneAfter == "kamer")
  }

  @Test("a detour from a detour still returns to the first scene", arguments: Talk.Mode.allCases)
  func deepDetour(mode: Talk.Mode) throws {
    var talk = try Talk(mode)
    try talk.say(Play.reply("regie"))
    #expect(try talk.say(Play.reply("advies")).sceneAfter == "tuin")
    #expect(try talk.say(Play.reply("ruimte")).sceneAfter == "kamer")
  }

  @Test("visits are counted for the scenes that ask", arguments: Talk.Mode.allCases)
  func visits(mode: Talk.Mode) throws {
    var talk = try Talk(mode)
    try talk.say(Play.reply("reflectie"))
    try talk.say(Play.reply("open-vraag"))
    #expect(try talk.say(Play.reply("reflectie")).lines.map(\.text) == ["Je bent er weer."])
  }

  @Test("words with a condition that holds are preferred", arguments: Talk.Mode.allCases)
  func conditionalWords(mode: Talk.Mode) throws {
    var talk = try Talk(mode)
    try talk.say(Play.reply("open-vraag", about: ["werk"]))
    #expect(try talk.say(Play.reply("reflectie")).lines.first?.text == "Nou je het zegt.")
  }

  @Test(
    "opportunities are noted where they begin, fitting steering where it fits", arguments: Talk.Mode.allCases)
  func chances(mode: Talk.Mode) throws {
    var talk = try Talk(mode)
    let turn = try talk.say(Play.reply("meta-verkennen"))
    #expect(turn.opened == ["kamer/meta-verkennen/kans/zus"])
    #expect(turn.fitting == ["advies"])
    #expect(turn.facts == ["zus"])
  }

  @Test("a named ending ends it", arguments: Talk.Mode.allCases)
  func namedEnding(mode: Talk.Mode) throws {
    var talk = try Talk(mode)
    try talk.say(Play.reply("reflectie"))
    let last = try talk.say(Play.reply("groet"))
    #expect(last.ending == "ruzie-thuis")
    #expect(talk.conversation.isOver)
  }

  @Test(
    "at the most turns the closing scene begins, and some turns later it ends", arguments: Talk.Mode.allCases)
  func timeIsUp(mode: Talk.Mode) throws {
    var talk = try Talk(mode)
    for _ in 1...7 { try talk.say(Play.reply("stilte")) }
    #expect(try talk.say(Play.reply("stilte")).sceneAfter == "afscheid")
    for _ in 1...3 { #expect(try talk.say(Play.reply("stilte")).ending == nil) }
    #expect(try talk.say(Play.reply("stilte")).ending == "open")
  }

  @Test("the ending that fits is the first whose condition holds", arguments: Talk.Mode.allCases)
  func endingThatFits(mode: Talk.Mode) throws {
    var talk = try Talk(mode)
    try talk.say(Play.reply("open-vraag", about: ["werk"]))
    for _ in 1...7 { try talk.say(Play.reply("stilte")) }
    #expect(try talk.say(Play.reply("reflectie")).ending == "verder")
  }
}
