import Testing

@testable import verken

@Suite("What a trainer tells about her case")
struct StarterAnswersTests {
  @Test("stands as it was typed between double quotes of YAML")
  func escaping() {
    #expect(#"zei "nee" \ {naam}"#.asStarterText == #"zei \"nee\" \\ naam"#)
    #expect("een\ntwee\tdrie\u{7}".asStarterText == "een twee drie")
    #expect("(kijkt) weg".asShownText == "kijkt weg")
    #expect("Jo: & *d'Arc* (Ø)".asStarterName == "Jo d'Arc Ø")
  }

  @Test(
    "each pitfall gets its own kind of steering",
    arguments: [
      (["geruststellen", "advies geven"], [["geruststellen"], ["advies"]]),
      (["te snel gaan", "zwijgen"], [["advies", "sturende-vraag"], ["druk", "overtuigen"]]),
      (["tips geven", "advies"], [["advies"], ["druk", "overtuigen"]]),
      (["sussen en regelen", "troosten"], [["geruststellen", "overnemen"], ["advies", "sturende-vraag"]]),
    ])
  func pitfalls(pitfalls: [String], markers: [[String]]) {
    #expect(PitfallMarkers.markers(for: pitfalls) == markers)
  }

  @Test("a name that means something else in a case is not used as id")
  func ids() {
    var answers = StarterAnswers()
    for (name, id) in [("Fatima", "fatima"), ("Kern", "client"), ("Gesprek-1", "client"), ("…", "client")] {
      answers.client = name
      #expect(answers.clientID == id)
    }
  }

  @Test("what cannot work is said")
  func objections() {
    #expect(StarterAnswers().objection == nil)
    var long = StarterAnswers()
    long.core = String(repeating: "woord ", count: 41)
    #expect(long.objection?.contains("41 woorden") == true)
    var double = StarterAnswers()
    double.signals[1] = double.signals[0]
    #expect(double.objection != nil)
    var empty = StarterAnswers()
    empty.client = " ( ) "
    #expect(empty.objection != nil)
  }
}
