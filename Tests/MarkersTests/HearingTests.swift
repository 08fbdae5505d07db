import Markers
import Testing

@Suite("What a reply does")
struct HearingTests {
  @Test(
    "An open question, with and without punctuation",
    arguments: [
      "Hoe is dat voor je?", "hoe is dat voor je", "En wat deed dat met je?",
      "Kun je daar iets meer over vertellen?",
    ])
  func openQuestion(reply: String) throws {
    #expect(try DutchPack.markers(reply).contains("open-vraag"))
  }

  @Test("A closed question by word order alone", arguments: ["heb je nog geslapen", "Is dat elke dag?"])
  func closedQuestion(reply: String) throws {
    #expect(try DutchPack.markers(reply).contains("gesloten-vraag"))
  }

  @Test(
    "An exclamation asks nothing, a question with the same words does",
    arguments: [
      ("Wat lief dat hij dat doet.", false), ("Wat attent van hem.", false), ("Wat fijn.", false),
      ("Wat fijn dat hij dat zag", false), ("Wat vind je daar fijn aan", true), ("Wat is er lief aan", true),
      ("Wat goed is daaraan?", true), ("Wat voor werk doe je?", true), ("Wat voor werk doe je", true),
      ("Wat anders", true),
    ])
  func exclamation(reply: String, asks: Bool) throws {
    #expect(try DutchPack.markers(reply).contains("open-vraag") == asks)
  }

  @Test("Who is silent for a moment says nothing of what it does to her")
  func momentOfSilence() throws {
    #expect(try !DutchPack.markers("(ik ben even stil)").contains("meta-voelen"))
    #expect(try DutchPack.markers("Ik ben er even stil van.").contains("meta-voelen"))
  }

  @Test("An embedded question word asks nothing")
  func embedded() throws {
    #expect(try !DutchPack.markers("Ik snap hoe dat werkt.").contains("open-vraag"))
  }

  @Test(
    "How something was for the client is no question about the two of them",
    arguments: ["Hoe is dat voor jou?", "Hoe was dat voor u?", "hoe is dat voor je"])
  func experience(reply: String) throws {
    let context = "Een keer zat er een zakje drop bij."
    let markers = try DutchPack.pack().listener(for: Vocabulary()).listen(to: reply, after: context).markers
    #expect(markers.contains("open-vraag") && !markers.contains("meta-relatie"))
  }

  @Test("How this talk is for the client is one")
  func experienceOfTheTalk() throws {
    #expect(try DutchPack.markers("Hoe is het voor jou om hier met mij te zitten?").contains("meta-relatie"))
  }

  @Test(
    "Who says that the time is up presses nobody",
    arguments: [
      "We moeten zo stoppen.", "We moeten zo afronden.", "Het is tijd, we moeten stoppen voor vandaag.",
    ])
  func closing(reply: String) throws {
    #expect(try !DutchPack.markers(reply).contains("druk"))
    #expect(try DutchPack.markers("Je moet dat nu eens afsluiten.").contains("druk"))
  }

  @Test(
    "Who says that it was her own mistake judges nobody",
    arguments: ["Sorry, dat was stom van me.", "Dat was dom van mij.", "Dat was lomp van me."])
  func ownMistake(reply: String) throws {
    #expect(try !DutchPack.markers(reply).contains("oordeel"))
    #expect(try DutchPack.markers("Dat was dom van je.").contains("oordeel"))
  }

  @Test("Who laughs gives no words back", arguments: ["Haha", "hahaha!", "Hihi."])
  func laughing(reply: String) throws {
    let hearing = try DutchPack.pack().listener(for: Vocabulary()).listen(to: reply, after: "Hij komt nooit.")
    #expect(hearing.markers.contains("sociaal"))
    #expect(!hearing.markers.contains("echo"))
  }

  @Test("An empty line is silence")
  func silence() throws {
    let hearing = try DutchPack.pack().listener(for: Vocabulary()).listen(to: "", after: "Hallo.")
    #expect(hearing.isSilence)
    #expect(hearing.markers == ["stilte"])
  }

  @Test(
    "Dots and dashes are silence too; dots also leave room",
    arguments: ["...", "…", ". . .", "-", "—", "( )"])
  func dots(reply: String) throws {
    let hearing = try DutchPack.pack().listener(for: Vocabulary()).listen(to: reply, after: "Hallo.")
    #expect(hearing.isSilence)
    #expect(hearing.markers.contains("ruimte") == reply.contains { ".…".contains($0) })
  }

  @Test(
    "A question or exclamation mark alone is no silence, and nobody can follow it",
    arguments: ["?", "???", "!!!", "?!"])
  func loudMarks(reply: String) throws {
    let hearing = try DutchPack.pack().listener(for: Vocabulary()).listen(to: reply, after: "Hallo.")
    #expect(!hearing.isSilence)
    #expect(hearing.markers == ["onzin"])
  }

  @Test("A smiley is no silence, and does nothing", arguments: [":)", ";-)", "🙂", "👍🏽", "<3"])
  func smileys(reply: String) throws {
    let hearing = try DutchPack.pack().listener(for: Vocabulary()).listen(to: reply, after: "Hallo.")
    #expect(!hearing.isSilence)
    #expect(hearing.markers.isDisjoint(with: ["stilte", "ruimte"]))
  }
}
