import Testing

@testable import verken

@Suite("A conversation that somebody typed out")
struct TypedTranscriptTests {
  @Test("each turn begins with who speaks; a line without a name goes on")
  func turns() throws {
    let talk = try TypedTranscript(
      """
      Aisha: (gaat zitten) Daar ben ik.

      Ik: Fijn.
      Ik: Hoe is het?
      Aisha:   Gaat wel.
        Niet zo goed
        geslapen.
      """, professional: nil)
    #expect(talk.client == "Aisha")
    #expect(talk.opening == "(gaat zitten) Daar ben ik.")
    #expect(
      talk.exchanges == [
        .init(
          reply: "Fijn. Hoe is het?", answer: "Gaat wel. Niet zo goed geslapen.",
          context: "(gaat zitten) Daar ben ik.")
      ])
  }

  @Test("without a name that says who is the professional, she has to say it")
  func professional() throws {
    let text = "Jan: Hoe is het?\nPiet: Goed."
    let error = #expect(throws: UserFacingError.self) { try TypedTranscript(text, professional: nil) }
    #expect(error?.message.contains("--ik") == true)
    #expect(try TypedTranscript(text, professional: "jan").client == "Piet")
  }

  @Test(
    "what is no conversation is told",
    arguments: [
      "", "een verhaal zonder namen", "Ik: hallo\nIk: is daar iemand?", "Ik: Hallo?\nAisha:",
      "Aisha: Ik wacht.\nIk: Ja?",
    ])
  func nothing(text: String) {
    #expect(throws: UserFacingError.self) { try TypedTranscript(text, professional: nil) }
  }

  @Test("a colon within a sentence is no name")
  func colon() throws {
    let talk = try TypedTranscript(
      "Ik: Wat zei je?\nAisha: Ik zei het al\nen toen dacht ik bij mezelf, dit wordt niks: ik ga.",
      professional: nil)
    #expect(talk.exchanges[0].answer == "Ik zei het al en toen dacht ik bij mezelf, dit wordt niks: ik ga.")
  }
}
