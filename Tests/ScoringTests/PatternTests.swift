import Markers
import Testing

@testable import Scoring

@Suite("Habits over several turns")
struct PatternTests {
  private func patterns(_ steps: (inout SampleTalk) -> Void) -> [Pattern.Kind: [Int]] {
    var talk = SampleTalk()
    steps(&talk)
    return Dictionary(
      uniqueKeysWithValues: talk.appraisal.patterns.map { ($0.kind, $0.turns.turns) })
  }

  @Test("three closed questions in a row, not two")
  func closedQuestions() {
    #expect(
      patterns { $0.repeats(3, "Sinds wanneer?", ["gesloten-vraag"]) }[.closedQuestionsInARow]
        == [1, 2, 3])
    #expect(
      patterns { $0.repeats(2, "Sinds wanneer?", ["gesloten-vraag"]) }[.closedQuestionsInARow] == nil)
  }

  @Test("question after question without giving anything back")
  func questions() {
    #expect(patterns { $0.repeats(5, "En toen?", ["open-vraag"]) }[.questionOnQuestion] == [1, 2, 3, 4, 5])
    #expect(
      patterns {
        $0.repeats(3, "En toen?", ["open-vraag"])
        $0.says("Je was moe.", ["reflectie"])
        $0.repeats(3, "En toen?", ["open-vraag"])
      }[.questionOnQuestion] == nil)
  }

  @Test("advice right after a feeling, and comfort right after a feeling")
  func afterFeeling() {
    let found = patterns {
      $0.says("Hoe is dat?", ["open-vraag"], answer: "Ik ben gewoon bang.")
      $0.says("Ga eens wandelen.", ["advies"], answer: "Ik voel me eenzaam.")
      $0.says("Komt goed.", ["geruststellen"], answer: "De bus was laat.")
      $0.says("Neem de trein.", ["advies"])
    }
    #expect(found[.adviceAfterFeeling] == [2])
    #expect(found[.comfortAfterFeeling] == [3])
  }

  @Test("understanding first and steering after it, more than once")
  func yesBut() {
    #expect(
      patterns { $0.repeats(2, "Snap ik, maar", ["validatie", "overtuigen"]) }[.yesBut] == [1, 2])
    #expect(
      patterns { $0.repeats(2, "Te snel, hoe zit het?", ["advies", "open-vraag"]) }[.yesBut] == nil)
  }

  @Test("pushing on after a step back")
  func pushingOn() {
    let found = patterns {
      $0.says("Je moet bellen.", ["druk"], trust: -1)
      $0.says("Echt waar.", ["overtuigen"])
    }
    #expect(found[.pushingOn] == [1, 2])
  }

  @Test("a heavier frame before anything was explored")
  func escalating() {
    #expect(patterns { $0.says("Ik bel de crisisdienst.", ["escaleren"]) }[.escalatingFirst] == [1])
    #expect(
      patterns {
        $0.says("Wat bedoel je?", ["open-vraag"])
        $0.says("Ik bel de crisisdienst.", ["escaleren"])
      }[.escalatingFirst] == nil)
  }

  @Test("promises and honest limits")
  func promises() {
    let found = patterns {
      $0.says("Ik bel nooit iemand, dat beloof ik.", ["belofte"])
      $0.says("Dat kan ik niet beloven.", ["grens", "uitleg"])
    }
    #expect(found[.emptyPromise] == [1])
    #expect(found[.honestLimit] == [2])
  }

  @Test(
    "what is not promised is no promise",
    arguments: [
      ("Nee, dat beloof ik niet. Is dat erg?", false), ("Dat kan ik niet beloven.", false),
      ("Ik beloof je niet dat ik nooit bel.", false), ("Dat is geen belofte.", false),
      ("Ik beloof dat ik niet bel.", true), ("Ik zeg niks, dat beloof ik.", true),
      ("Nee hoor, beloofd, ik bel nooit iemand.", true), ("Ik zal nooit bellen.", true),
    ])
  func negatedPromises(reply: String, isPromise: Bool) {
    #expect(patterns { $0.says(reply, ["belofte"]) }[.emptyPromise] == (isPromise ? [1] : nil))
  }

  @Test("asking about death is a strength where it was answered as such, else it was left lying")
  func askingAboutDeath() {
    let question = { (talk: inout SampleTalk, reaction: String?) in
      talk.says("Denk je aan de dood?", ["suicidevraag", "gesloten-vraag"], trust: 1, reaction: reaction)
    }
    let unanswered = patterns {
      question(&$0, nil)
      question(&$0, nil)
    }
    #expect(unanswered[.askingAboutDeath] == nil)
    #expect(unanswered[.deathLeftUnanswered] == [1, 2])
    let answered = patterns {
      question(&$0, nil)
      question(&$0, SampleCase.aboutDeath.id)
    }
    #expect(answered[.askingAboutDeath] == [2])
    #expect(answered[.deathLeftUnanswered] == nil)
  }

  @Test("there is something to repair only where the client drew back")
  func repairAfterTension() {
    let found = patterns {
      $0.says("Hoe was dat?", ["open-vraag"], tension: 2)
      $0.says("Sorry, ik vraag veel.", ["excuus"], trust: 1)
    }
    #expect(found[.repair] == nil)
  }

  @Test("an apology in a third of the turns or more")
  func apologies() {
    #expect(patterns { $0.repeats(3, "Sorry", ["excuus"]) }[.apologisingAgain] == [1, 2, 3])
    #expect(
      patterns {
        $0.repeats(3, "Sorry", ["excuus"])
        $0.repeats(9, "Hm", ["ruimte"])
      }[.apologisingAgain] == nil)
  }

  @Test("the same sentence three times, whatever the capitals and marks")
  func sameWords() {
    let found = patterns {
      $0.says("Vertel eens verder.", ["ruimte"])
      $0.says("vertel eens verder", ["ruimte"])
      $0.says("Vertel eens verder…", ["ruimte"])
    }
    #expect(found[.sameWordsAgain] == [1, 2, 3])
  }

  @Test("echoing, long replies and silences in a row")
  func manner() {
    #expect(patterns { $0.repeats(3, "Moe?", ["echo"]) }[.echoing] == [1, 2, 3])
    let long = Array(repeating: "woord", count: 50).joined(separator: " ")
    #expect(patterns { $0.repeats(2, long, []) }[.longReplies] == [1, 2])
    #expect(patterns { for _ in 1...3 { $0.says("", ["stilte"]) } }[.silences] == [1, 2, 3])
  }

  @Test("what is worth going on with is seen too")
  func strengths() {
    let found = patterns {
      $0.says("Je bent moe. Wat helpt?", ["reflectie", "open-vraag"], answer: "Ik ben bang.")
      $0.says("Bang. Waarvoor?", ["echo", "open-vraag"], answer: "Voor de leegte. Zo somber.")
      $0.says("Dat snap ik.", ["validatie"])
      $0.says("Je moet praten.", ["druk"], trust: -1)
      $0.says("Dat ging te snel.", ["niet-weten"], trust: 1)
    }
    #expect(found[.reflectionThenQuestion] == [1, 2])
    #expect(found[.stayingWithFeeling] == [2, 3])
    #expect(found[.repair] == [5])
  }

  @Test("every pattern has one detector and its own sentence")
  func complete() {
    #expect(Set(PatternDetector.all.map(\.kind)) == Set(Pattern.Kind.allCases))
    #expect(PatternDetector.all.count == Pattern.Kind.allCases.count)
    #expect(Set(Pattern.Kind.allCases.map(PatternWords.text)).count == Pattern.Kind.allCases.count)
  }
}
